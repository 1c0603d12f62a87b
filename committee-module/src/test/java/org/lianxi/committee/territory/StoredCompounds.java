package org.lianxi.committee.territory;

import jakarta.persistence.EntityManager;
import org.lianxi.committee.organisation.StoredOrganisations;
import org.lianxi.committee.testing.GivenMandates;
import org.lianxi.committee.testing.SetClock;

/** The real register of compounds, for tests of other rooms on the real tables. */
public final class StoredCompounds {

    private StoredCompounds() {}

    /** What writes. */
    public static CompoundRegister register(EntityManager entityManager, SetClock clock) {
        return new JpaCompounds(entityManager, StoredOrganisations.in(entityManager), new GivenMandates(clock));
    }
}
