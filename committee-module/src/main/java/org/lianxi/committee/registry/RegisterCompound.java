package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Enters a residential compound into the register. */
public interface RegisterCompound {

    /**
     * Registers it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     * @throws org.lianxi.committee.organisation.UnknownOrganisation if there is no such community
     */
    CompoundId register(PersonId by, CompoundDraft draft);
}
