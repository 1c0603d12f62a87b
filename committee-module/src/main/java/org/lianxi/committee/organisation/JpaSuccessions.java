package org.lianxi.committee.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who took whose place, over any number of steps. */
final class JpaSuccessions {

    /** First the answer, then the step by which it is found. */
    private static final String BEFORE =
            """
            with recursive before_them (id) as (
                select s.predecessor_id from committee_organisation_succession s where s.successor_id in (%s)
                union
                select s.predecessor_id from committee_organisation_succession s
                join before_them b on s.successor_id = b.id)
            select id from before_them
            """;

    private static final String AFTER =
            """
            with recursive after_them (origin, id) as (
                select s.predecessor_id, s.successor_id from committee_organisation_succession s
                where s.predecessor_id in (%s)
                union
                select a.origin, s.successor_id from committee_organisation_succession s
                join after_them a on s.predecessor_id = a.id)
            select a.origin, a.id from after_them a
            where not exists (select 1 from committee_organisation_succession s where s.predecessor_id = a.id)
            """;

    private final EntityManager entityManager;

    JpaSuccessions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Set<OrganisationId> predecessors(Collection<OrganisationId> ids) {
        return asked(BEFORE, ids).stream()
                .map(id -> new OrganisationId((String) id))
                .collect(Collectors.toUnmodifiableSet());
    }

    Map<OrganisationId, OrganisationId> successors(Collection<OrganisationId> ids) {
        return asked(AFTER, ids).stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.toUnmodifiableMap(
                        row -> new OrganisationId((String) row[0]),
                        row -> new OrganisationId((String) row[1]),
                        (a, b) -> a));
    }

    private List<?> asked(String sql, Collection<OrganisationId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<OrganisationId> places = List.copyOf(ids);
        String marks = IntStream.rangeClosed(1, places.size())
                .mapToObj(number -> "?" + number)
                .collect(Collectors.joining(", "));
        Query query = entityManager.createNativeQuery(sql.formatted(marks));
        for (int each = 0; each < places.size(); each++) {
            query.setParameter(each + 1, places.get(each).value());
        }
        return query.getResultList();
    }
}
