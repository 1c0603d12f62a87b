package org.lianxi.meeting.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.TitleInCompound;

@ApplicationScoped
class JpaObjectionRepository implements ObjectionRepository {

    private final EntityManager entityManager;

    @Inject
    JpaObjectionRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Objection objection) {
        entityManager.persist(objection);
    }

    @Override
    public Objection get(ObjectionId id) {
        return found(id, LockModeType.NONE);
    }

    @Override
    public Objection getForAct(ObjectionId id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Objection found(ObjectionId id, LockModeType lock) {
        return Optional.ofNullable(entityManager.find(Objection.class, id.value(), lock))
                .orElseThrow(() -> new UnknownObjection(id));
    }

    @Override
    public List<Objection> of(PublicNoticeId notice) {
        return entityManager
                .createQuery(
                        "select o from Objection o where o.notice = :notice order by o.raisedAt, o.id", Objection.class)
                .setParameter("notice", notice.value())
                .getResultList();
    }

    @Override
    public Map<ObjectionId, TitleInCompound> titles(Collection<ObjectionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "select o.id, n.title, n.compound from Objection o, PublicNotice n"
                                + " where n.id = o.notice and o.id in :ids",
                        Object[].class)
                .setParameter("ids", ids.stream().map(ObjectionId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new ObjectionId((String) row[0]),
                        row -> new TitleInCompound((String) row[1], new CompoundId((String) row[2]))));
    }
}
