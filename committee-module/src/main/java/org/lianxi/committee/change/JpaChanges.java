package org.lianxi.committee.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.registry.RegisterChange;

@ApplicationScoped
class JpaChanges implements Changes {

    private static final String STATE = "state";
    private static final String SUBJECT = "subject";
    private static final String PLACES = "places";
    private static final String PERSON = "person";

    private final EntityManager entityManager;

    @Inject
    JpaChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(EnteredChange change) {
        entityManager.persist(change);
    }

    @Override
    public EnteredChange get(ChangeId id) {
        return Optional.ofNullable(entityManager.find(EnteredChange.class, id.value()))
                .orElseThrow(() -> new UnknownChange(id));
    }

    @Override
    public EnteredChange hold(ChangeId id) {
        EnteredChange held = Optional.ofNullable(
                        entityManager.find(EnteredChange.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownChange(id));
        entityManager.refresh(held);
        return held;
    }

    @Override
    public Optional<EnteredChange> same(RegisterChange change) {
        return entityManager
                .createQuery(
                        "select c from EnteredChange c where c.subject = :subject and c.kind = :kind"
                                + " and c.state in :open order by c.id",
                        EnteredChange.class)
                .setParameter(SUBJECT, change.subject())
                .setParameter("kind", change.kind())
                .setParameter("open", List.of(ChangeState.PROPOSED, ChangeState.COMING))
                .getResultStream()
                .filter(each -> each.change().equals(change))
                .findFirst();
    }

    @Override
    public List<EnteredChange> page(
            ChangeFilter filter, Optional<Set<String>> places, PersonId person, PageRequest request) {
        TypedQuery<EnteredChange> query = entityManager.createQuery(
                "select c from EnteredChange c where c.state in :states"
                        + (places.isPresent()
                                ? " and (c.place in :places or c.otherPlace in :places or c.proposedBy = :person)"
                                : "")
                        + (filter == ChangeFilter.PROPOSED
                                ? " order by c.id"
                                : filter == ChangeFilter.COMING ? " order by c.from, c.id" : " order by c.id desc"),
                EnteredChange.class);
        places.ifPresent(each -> query.setParameter(PLACES, orNone(each)).setParameter(PERSON, person.value()));
        return query.setParameter("states", states(filter))
                .setFirstResult(request.offset())
                .setMaxResults(request.rowsToFetch())
                .getResultList();
    }

    @Override
    public List<EnteredChange> waiting(Set<String> places, PersonId notBy, int most) {
        return entityManager
                .createQuery(
                        "select c from EnteredChange c where c.state = :state and c.place in :places"
                                + " and (c.otherPlace is null or c.otherPlace in :places) and c.proposedBy <> :person",
                        EnteredChange.class)
                .setParameter(STATE, ChangeState.PROPOSED)
                .setParameter(PLACES, orNone(places))
                .setParameter(PERSON, notBy.value())
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public List<EnteredChange> coming(String subject) {
        return entityManager
                .createQuery(
                        "select c from EnteredChange c where c.state = :state"
                                + " and (c.subject = :subject or c.other = :subject) order by c.from, c.id",
                        EnteredChange.class)
                .setParameter(STATE, ChangeState.COMING)
                .setParameter(SUBJECT, subject)
                .getResultList();
    }

    @Override
    public List<ChangeId> due(LocalDate today) {
        return entityManager
                .createQuery(
                        "select c.id from EnteredChange c where c.state = :state and c.from <= :today"
                                + " order by c.from, c.id",
                        String.class)
                .setParameter(STATE, ChangeState.COMING)
                .setParameter("today", today)
                .getResultStream()
                .map(ChangeId::new)
                .toList();
    }

    private static List<ChangeState> states(ChangeFilter filter) {
        return switch (filter) {
            case PROPOSED -> List.of(ChangeState.PROPOSED);
            case COMING -> List.of(ChangeState.COMING);
            case CLOSED -> List.of(ChangeState.ENTERED, ChangeState.REFUSED, ChangeState.WITHDRAWN);
        };
    }

    /** A query for nothing needs something to compare with. */
    private static Set<String> orNone(Set<String> places) {
        return places.isEmpty() ? Set.of("") : places;
    }
}
