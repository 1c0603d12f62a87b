package org.lianxi.committee.organisation;

import jakarta.persistence.EntityManager;

/** The real register of organisations, for tests of other rooms on the real tables. */
public final class StoredOrganisations {

    private StoredOrganisations() {}

    /** What writes. */
    public static OrganisationRegister register(EntityManager entityManager) {
        return new JpaOrganisations(entityManager);
    }

    /** What reads. */
    public static Organisations in(EntityManager entityManager) {
        return new JpaOrganisations(entityManager);
    }
}
