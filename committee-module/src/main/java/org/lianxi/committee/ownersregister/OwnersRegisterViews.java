package org.lianxi.committee.ownersregister;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Owners' registers for reading, in sums only. */
public interface OwnersRegisterViews {

    /**
     * The register of a compound.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not read the owners' register there
     */
    RegisterPage of(PersonId by, CompoundId compound);

    /** Whether the person may. */
    boolean mayRead(PersonId by, CompoundId compound);
}
