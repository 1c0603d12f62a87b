package org.lianxi.meeting.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.matter.MatterId;

@ApplicationScoped
class JpaWhistleRepository implements WhistleRepository {

    private final EntityManager entityManager;

    @Inject
    JpaWhistleRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(WhistleSheet sheet) {
        entityManager.persist(sheet);
        entityManager.flush();
    }

    @Override
    public void add(WhistleCall call) {
        entityManager.persist(call);
    }

    @Override
    public WhistleCall get(WhistleId id) {
        return found(id, LockModeType.NONE);
    }

    @Override
    public WhistleCall getForAct(WhistleId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private WhistleCall found(WhistleId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(WhistleCall.class, id.value(), lock))
                .orElseThrow(() -> new UnknownWhistle(id));
    }

    @Override
    public List<WhistleCall> ofSheet(String sheet) {
        return entityManager
                .createQuery(
                        "select c from WhistleCall c where c.sheet.id = :sheet order by c.lead desc, c.id",
                        WhistleCall.class)
                .setParameter("sheet", sheet)
                .getResultList();
    }

    @Override
    public boolean hasOpen(MatterId matter) {
        return !entityManager
                .createQuery(
                        "select c.id from WhistleCall c where c.sheet.matter = :matter and c.state not in :over",
                        String.class)
                .setParameter("matter", matter.value())
                .setParameter(
                        "over",
                        Arrays.stream(WhistleState.values())
                                .filter(WhistleState::isOver)
                                .toList())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<WhistleCall> find(Legible readable, WhistleFilter filter, PageRequest page) {
        if (readable.isNothing()) {
            return List.of();
        }
        CriteriaBuilder builder = entityManager.getCriteriaBuilder();
        CriteriaQuery<WhistleCall> query = builder.createQuery(WhistleCall.class);
        Root<WhistleCall> call = query.from(WhistleCall.class);
        call.fetch("sheet");
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(builder.or(
                isIn(call, readable.wholly(), builder),
                builder.and(
                        isIn(call, readable.reported(), builder),
                        builder.equal(call.get("state"), WhistleState.REPORTED_TO_DISTRICT))));
        filter.department().ifPresent(each -> conditions.add(builder.equal(call.get("department"), each.value())));
        filter.state().ifPresent(state -> conditions.add(builder.equal(call.get("state"), state)));
        query.where(conditions.toArray(Predicate[]::new));
        query.orderBy(builder.desc(call.get("raisedAt")), builder.desc(call.get("lead")), builder.asc(call.get("id")));
        return entityManager
                .createQuery(query)
                .setFirstResult(page.offset())
                .setMaxResults(page.rowsToFetch())
                .getResultList();
    }

    private static Predicate isIn(Root<WhistleCall> call, Set<OrganisationId> communities, CriteriaBuilder builder) {
        return communities.isEmpty()
                ? builder.disjunction()
                : call.get("community").in(plain(communities));
    }

    @Override
    public Set<OrganisationId> callersOf(OrganisationId department) {
        return entityManager
                .createQuery(
                        "select distinct c.community from WhistleCall c where c.department = :department", String.class)
                .setParameter("department", department.value())
                .getResultStream()
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<WhistleCall> raisedBetween(Set<OrganisationId> communities, Instant from, Instant until) {
        if (communities.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select c from WhistleCall c where c.community in :communities"
                                + " and c.raisedAt >= :from and c.raisedAt < :until",
                        WhistleCall.class)
                .setParameter("communities", plain(communities))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public Map<WhistleId, TitleInCompound> titles(Collection<WhistleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select c.id, s.title, s.compound from WhistleCall c join c.sheet s where c.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(WhistleId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new WhistleId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }

    private static List<String> plain(Set<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).toList();
    }
}
