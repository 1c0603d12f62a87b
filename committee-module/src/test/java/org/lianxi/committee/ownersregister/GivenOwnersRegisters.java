package org.lianxi.committee.ownersregister;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.ownersvote.ExclusiveUnit;
import org.lianxi.committee.territory.CompoundId;

/** Owners' registers on a test's database. */
public final class GivenOwnersRegisters {

    private GivenOwnersRegisters() {}

    /** The registers as the container would build them. */
    public static OwnersRegisters on(EntityManager entityManager) {
        return new JpaRegisterKeeper(entityManager);
    }

    /** Enters a version. */
    public static OwnersRegisterId enter(
            EntityManager entityManager, CompoundId compound, PersonId by, Map<UnitPlace, ExclusiveUnit> units) {
        List<RegisteredUnit> rows = units.entrySet().stream()
                .map(each -> new RegisteredUnit(each.getKey(), each.getValue(), AreaSource.REGISTERED))
                .toList();
        return new JpaRegisterKeeper(entityManager).enter(compound, by, Instant.parse("2026-03-01T00:00:00Z"), rows);
    }
}
