package org.lianxi.committee.ownersregister;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.territory.CompoundId;

/** The owners' registers, for the rooms that count votes. They call it inside their own use cases, which ask who may. */
public interface OwnersRegisters {

    /** The newest version of a compound's register. */
    Optional<RegisterView> newest(CompoundId compound);

    /** Every unit of a version, or none if it was dropped. */
    Map<UnitPlace, ExclusiveUnit> units(OwnersRegisterId register);

    /** Deletes the units of all versions of a compound but these and the newest. DOMAIN §10 no. 5. */
    void dropAllBut(CompoundId compound, Collection<OwnersRegisterId> needed, Instant at);
}
