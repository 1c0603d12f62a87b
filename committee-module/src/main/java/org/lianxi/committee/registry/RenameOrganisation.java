package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Gives an organisation another name. */
public interface RenameOrganisation {

    /**
     * Renames it from this day; before it keeps its old name.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there, nor its own
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     */
    void rename(PersonId by, OrganisationId organisation, String name, LocalDate from);
}
