package org.lianxi.committee.organisation;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Whether one organisation leads to another downward, on a day that all relations on the way have in common. */
final class JpaRelationPaths {

    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private static final String LEADS =
            """
            with recursive way (id, since, last) as (
                select r.lower_id, greatest(r.valid_from, ?3), least(coalesce(r.valid_until, '9999-12-31'), ?4)
                from committee_organisation_relation r
                where r.upper_id = ?1 and r.kind = ?5
                and r.valid_from <= ?4 and coalesce(r.valid_until, '9999-12-31') >= ?3
                union
                select r.lower_id, greatest(r.valid_from, way.since),
                    least(coalesce(r.valid_until, '9999-12-31'), way.last)
                from committee_organisation_relation r join way on r.upper_id = way.id
                where r.kind = ?5
                and r.valid_from <= way.last and coalesce(r.valid_until, '9999-12-31') >= way.since)
            select count(*) from way where way.id = ?2
            """;

    private final EntityManager entityManager;

    JpaRelationPaths(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    boolean lead(RelationKind kind, OrganisationId from, OrganisationId to, LocalDate first, LocalDate last) {
        if (from.equals(to)) {
            return true;
        }
        Number ways = (Number) entityManager
                .createNativeQuery(LEADS)
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .setParameter(3, first.toString())
                .setParameter(4, last.toString())
                .setParameter(5, kind.name())
                .getSingleResult();
        return ways.intValue() > 0;
    }
}
