package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.Elector;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaDeliberationRepository implements DeliberationRepository {

    private final EntityManager entityManager;

    @Inject
    JpaDeliberationRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Deliberation deliberation) {
        entityManager.persist(deliberation);
    }

    @Override
    public Optional<Deliberation> hold(AgendaItemId item) {
        return Optional.ofNullable(
                entityManager.find(Deliberation.class, item.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Deliberation> get(Collection<AgendaItemId> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select distinct d from Deliberation d left join fetch d.votes where d.item in :items",
                        Deliberation.class)
                .setParameter(
                        "items",
                        items.stream().map(AgendaItemId::value).distinct().toList())
                .getResultList();
    }

    @Override
    public List<Deliberation> of(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select distinct d from Deliberation d left join fetch d.votes where d.meeting = :meeting",
                        Deliberation.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public void keep(BallotEntry ballot) {
        entityManager.persist(ballot);
    }

    @Override
    public List<BallotEntry> ballots(AgendaItemId item) {
        return entityManager
                .createQuery("select b from BallotEntry b where b.item = :item order by b.id", BallotEntry.class)
                .setParameter("item", item.value())
                .getResultList();
    }

    @Override
    public void freeze(AgendaItemId item, List<Elector> electors) {
        electors.forEach(elector -> entityManager.persist(new FrozenElector(item, elector)));
    }

    @Override
    public Map<AgendaItemId, List<Elector>> electors(Collection<AgendaItemId> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("select e from FrozenElector e where e.item in :items order by e.id", FrozenElector.class)
                .setParameter(
                        "items",
                        items.stream().map(AgendaItemId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FrozenElector::item, Collectors.mapping(FrozenElector::elector, Collectors.toList())));
    }
}
