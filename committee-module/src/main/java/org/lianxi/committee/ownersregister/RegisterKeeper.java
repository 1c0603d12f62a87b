package org.lianxi.committee.ownersregister;

import java.time.Instant;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** Keeps the versions. */
interface RegisterKeeper extends OwnersRegisters {

    /** Every version of a compound, the newest first. */
    List<RegisterView> versions(CompoundId compound);

    /** Every unit of a version as it was entered. */
    List<RegisteredUnit> registered(OwnersRegisterId register);

    /** Enters a version. */
    OwnersRegisterId enter(CompoundId compound, PersonId by, Instant at, List<RegisteredUnit> units);
}
