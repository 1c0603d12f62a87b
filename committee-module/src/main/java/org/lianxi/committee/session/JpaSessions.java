package org.lianxi.committee.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaSessions implements Sessions {

    private static final String PERSON = "person";

    private final EntityManager entityManager;

    @Inject
    JpaSessions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OpenSession session) {
        entityManager.persist(session);
    }

    @Override
    public Optional<OpenSession> find(SessionId id) {
        return Optional.ofNullable(entityManager.find(OpenSession.class, id.value()));
    }

    @Override
    public List<OpenSession> liveOf(PersonId person, Instant moment) {
        return entityManager
                .createQuery(
                        "select s from OpenSession s where s.person = :person and s.lastSeenAt > :idle"
                                + " order by s.lastSeenAt desc, s.id desc",
                        OpenSession.class)
                .setParameter(PERSON, person.value())
                .setParameter("idle", moment.minus(OpenSession.IDLE))
                .getResultList();
    }

    @Override
    public void remove(OpenSession session) {
        entityManager.remove(session);
    }

    @Override
    public void forgetUnseenSince(Instant moment) {
        entityManager
                .createQuery("delete from OpenSession s where s.lastSeenAt <= :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    @Override
    public void endAll(PersonId person) {
        endOthers(person, Optional.empty());
    }

    @Override
    public void endOthers(PersonId person, Optional<SessionId> kept) {
        entityManager
                .createQuery("delete from OpenSession s where s.person = :person and s.id <> :kept")
                .setParameter(PERSON, person.value())
                .setParameter("kept", kept.map(SessionId::value).orElse(""))
                .executeUpdate();
    }
}
