package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

@ApplicationScoped
class JpaVerbatimRepository implements VerbatimRepository {

    private final EntityManager entityManager;

    @Inject
    JpaVerbatimRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(Verbatim record) {
        entityManager.persist(record);
    }

    @Override
    public Optional<Verbatim> find(MeetingId meeting) {
        return Optional.ofNullable(entityManager.find(Verbatim.class, meeting.value()));
    }
}
