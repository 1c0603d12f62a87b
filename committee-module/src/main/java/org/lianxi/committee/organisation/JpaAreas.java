package org.lianxi.committee.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.stream.Collectors;

/** A community knows its street; in which district that lies, the relation of the two says. */
@ApplicationScoped
class JpaAreas implements Areas {

    private static final String COMMUNITIES = "select o.id from Organisation o where o.kind = :community and"
            + " (o.street in :areas or o.street in (select r.lower from Relation r"
            + " where r.upper in :areas and r.kind = :territorial and r.until is null))";

    private final EntityManager entityManager;

    @Inject
    JpaAreas(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Set<OrganisationId> communitiesIn(Set<OrganisationId> areas) {
        if (areas.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(COMMUNITIES, String.class)
                .setParameter("community", OrganisationKind.COMMUNITY)
                .setParameter("territorial", RelationKind.TERRITORIAL)
                .setParameter("areas", areas.stream().map(OrganisationId::value).toList())
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
