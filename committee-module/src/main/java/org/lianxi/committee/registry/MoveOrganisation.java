package org.lianxi.committee.registry;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Moves an organisation, with all that lies in it, into another area. */
public interface MoveOrganisation {

    /**
     * Moves it from this day; before it lies where it lay.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there, here or there
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such organisation
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.EndBeforeBeginning if what it follows began later
     * @throws org.lianxi.committee.organisation.CyclicRelation if the area lies in the organisation
     */
    void move(PersonId by, OrganisationId organisation, OrganisationId within, LocalDate from);
}
