package org.lianxi.committee.ownmeeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

@ApplicationScoped
class JpaOwnMeetingRepository implements OwnMeetingRepository {

    private static final int MOST_LINES = 100;

    private final EntityManager entityManager;

    @Inject
    JpaOwnMeetingRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(OwnMeeting meeting) {
        entityManager.persist(meeting);
    }

    @Override
    public OwnMeeting hold(OwnMeetingId id) {
        return Optional.ofNullable(entityManager.find(OwnMeeting.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> new UnknownOwnMeeting(id));
    }

    @Override
    public OwnMeeting get(OwnMeetingId id) {
        return Optional.ofNullable(entityManager.find(OwnMeeting.class, id.value()))
                .orElseThrow(() -> new UnknownOwnMeeting(id));
    }

    @Override
    public List<OwnMeeting> of(OrganisationId committee) {
        return entityManager
                .createQuery(
                        "select m from OwnMeeting m where m.committee = :committee order by m.heldOn desc, m.id desc",
                        OwnMeeting.class)
                .setParameter("committee", committee.value())
                .setMaxResults(MOST_LINES)
                .getResultList();
    }

    @Override
    public Optional<OwnMeeting> numbered(OrganisationId committee, String number) {
        return entityManager
                .createQuery(
                        "select m from OwnMeeting m where m.committee = :committee and m.number = :number",
                        OwnMeeting.class)
                .setParameter("committee", committee.value())
                .setParameter("number", number.strip())
                .getResultStream()
                .findFirst();
    }
}
