package org.lianxi.committee.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaSurroundingAreas implements SurroundingAreas {

    private static final String AROUND =
            """
            with recursive way (id, step) as (
                select o.id, 0 from committee_organisation o where o.id = ?1
                union all
                select r.upper_id, way.step + 1
                from committee_organisation_relation r join way on r.lower_id = way.id
                where r.kind = 'TERRITORIAL' and r.valid_from <= ?2 and coalesce(r.valid_until, '9999-12-31') >= ?2
                and way.step < 9)
            select o.id, o.kind from way join committee_organisation o on o.id = way.id order by way.step
            """;

    private final EntityManager entityManager;

    @Inject
    JpaSurroundingAreas(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    @AskedOnce
    public List<Area> around(OrganisationId place, LocalDate day) {
        List<?> rows = entityManager
                .createNativeQuery(AROUND)
                .setParameter(1, place.value())
                .setParameter(2, day)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Area(new OrganisationId((String) row[0]), OrganisationKind.valueOf((String) row[1])))
                .toList();
    }
}
