package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

@ApplicationScoped
class JpaAgendaItemRepository implements AgendaItemRepository {

    private final EntityManager entityManager;

    @Inject
    JpaAgendaItemRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Written at once: what refers to it may come in the same transaction, and only the keys say in which order. */
    @Override
    public void add(AgendaItem item) {
        entityManager.persist(item);
        entityManager.flush();
    }

    @Override
    public void remove(AgendaItem item) {
        entityManager.remove(item);
    }

    @Override
    public AgendaItem get(AgendaItemId id) {
        return Optional.ofNullable(entityManager.find(AgendaItem.class, id.value()))
                .orElseThrow(() -> new UnknownAgendaItem(id));
    }

    @Override
    public List<AgendaItem> get(Collection<AgendaItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select i from AgendaItem i where i.id in :ids", AgendaItem.class)
                .setParameter(
                        "ids", ids.stream().map(AgendaItemId::value).distinct().toList())
                .getResultList();
    }

    @Override
    public List<AgendaItem> of(MeetingId meeting) {
        return entityManager
                .createQuery(
                        "select i from AgendaItem i where i.meeting = :meeting order by i.position", AgendaItem.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    @Override
    public List<AgendaItem> ofMatter(MatterId matter) {
        return entityManager
                .createQuery("select i from AgendaItem i where i.matter = :matter", AgendaItem.class)
                .setParameter("matter", matter.value())
                .getResultList();
    }
}
