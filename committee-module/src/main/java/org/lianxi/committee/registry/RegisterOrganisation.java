package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Enters an organisation into the register. */
public interface RegisterOrganisation {

    /**
     * Registers it, with a territorial relation from today.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if the surrounding organisation is unknown
     */
    OrganisationId register(PersonId by, OrganisationDraft draft);
}
