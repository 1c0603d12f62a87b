package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaPlanRepository implements PlanRepository {

    private static final String FREE = "select s from PlannedSitting s join fetch s.series r join fetch r.plan p"
            + " where s.startsAt > :from and s.startsAt <= :until and s.meeting is null and s.exemptedBy is null"
            + " and p.state = :inForce";
    private static final String IN_FORCE = "inForce";
    private static final String IN_ORDER = " order by s.startsAt, s.id";

    private final EntityManager entityManager;

    @Inject
    JpaPlanRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(YearPlan plan) {
        entityManager.persist(plan);
        entityManager.flush();
    }

    /** Its sittings and their compounds are read at once, not with a query for each series. */
    @Override
    public YearPlan get(PlanId id) {
        YearPlan plan = found(id, LockModeType.NONE);
        for (String part : List.of("sittings", "compounds")) {
            entityManager
                    .createQuery(
                            "select distinct r from Series r left join fetch r." + part + " where r.plan = :plan",
                            Series.class)
                    .setParameter("plan", plan)
                    .getResultList();
        }
        return plan;
    }

    @Override
    public YearPlan hold(PlanId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void write() {
        entityManager.flush();
    }

    private YearPlan found(PlanId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(YearPlan.class, id.value(), lock))
                .orElseThrow(() -> new UnknownPlan(id));
    }

    @Override
    public YearPlan holdOf(PlannedSittingId sitting) {
        String plan = entityManager
                .createQuery("select s.series.plan.id from PlannedSitting s where s.id = :id", String.class)
                .setParameter("id", sitting.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new UnknownPlannedSitting(sitting.value()));
        return hold(new PlanId(plan));
    }

    @Override
    public Optional<YearPlan> holdOf(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select p.id from PlannedSitting s join s.series r join r.plan p"
                                + " where s.meeting = :meeting and p.state = :inForce",
                        String.class)
                .setParameter("meeting", meeting.value())
                .setParameter(IN_FORCE, PlanState.APPROVED)
                .getResultStream()
                .findFirst()
                .map(PlanId::new)
                .map(this::hold);
    }

    @Override
    public List<YearPlan> editions(OrganisationId place, int year) {
        return entityManager
                .createQuery(
                        "select p from YearPlan p where p.place = :place and p.year = :year order by p.edition desc",
                        YearPlan.class)
                .setParameter("place", place.value())
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public Optional<YearPlan> inForce(CompoundId compound, int year) {
        return entityManager
                .createQuery(
                        "select p from Series r join r.plan p where :compound member of r.compounds"
                                + " and p.year = :year and p.state = :inForce order by p.id",
                        YearPlan.class)
                .setParameter("compound", compound.value())
                .setParameter("year", year)
                .setParameter(IN_FORCE, PlanState.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Page<YearPlan> current(Collection<OrganisationId> places, PageRequest page) {
        if (places.isEmpty()) {
            return Page.empty(page);
        }
        List<YearPlan> fetched = entityManager
                .createQuery(
                        "select p from YearPlan p where p.place in :places and p.state in :current"
                                + " order by p.year desc, p.place, p.edition desc",
                        YearPlan.class)
                .setParameter("places", values(places))
                .setParameter("current", List.of(PlanState.DRAFT, PlanState.APPROVED))
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
        return Page.of(fetched, page);
    }

    @Override
    public Map<PlanId, Long> sittings(Collection<PlanId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select r.plan.id, count(s.id) from PlannedSitting s join s.series r where r.plan.id in :ids"
                                + " group by r.plan.id",
                        Object[].class)
                .setParameter("ids", ids.stream().map(PlanId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> new PlanId((String) row[0]), row -> (Long) row[1]));
    }

    @Override
    public List<PlannedSitting> free(Instant from, Instant until) {
        return free(entityManager.createQuery(FREE + IN_ORDER, PlannedSitting.class), from, until);
    }

    @Override
    public List<PlannedSitting> free(Instant from, Instant until, Collection<OrganisationId> places) {
        return places.isEmpty()
                ? List.of()
                : free(
                        entityManager
                                .createQuery(FREE + " and p.place in :places" + IN_ORDER, PlannedSitting.class)
                                .setParameter("places", values(places)),
                        from,
                        until);
    }

    private static List<PlannedSitting> free(TypedQuery<PlannedSitting> query, Instant from, Instant until) {
        return query.setParameter("from", from)
                .setParameter("until", until)
                .setParameter(IN_FORCE, PlanState.APPROVED)
                .getResultList();
    }

    private static List<String> values(Collection<OrganisationId> places) {
        return places.stream().map(OrganisationId::value).distinct().toList();
    }
}
