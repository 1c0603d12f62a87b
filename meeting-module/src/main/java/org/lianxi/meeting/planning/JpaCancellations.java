package org.lianxi.meeting.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.notice.ConsentKind;
import org.lianxi.meeting.notice.ConsentState;

@ApplicationScoped
class JpaCancellations implements Cancellations {

    private static final String MEETING = "meeting";

    private final EntityManager entityManager;

    @Inject
    JpaCancellations(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<YearPlan.Moment> consent(MeetingId cancelled) {
        return entityManager
                .createQuery(
                        "select c.answeredBy, c.answeredAt, c.reason from StreetConsent c where c.meeting = :meeting"
                                + " and c.kind = :cancel and c.state = :given order by c.answeredAt desc",
                        Object[].class)
                .setParameter(MEETING, cancelled.value())
                .setParameter("cancel", ConsentKind.CANCEL)
                .setParameter("given", ConsentState.GIVEN)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new YearPlan.Moment(new PersonId((String) row[0]), (Instant) row[1], (String) row[2]))
                .findFirst();
    }

    @Override
    public Optional<MeetingId> replacement(MeetingId cancelled) {
        return entityManager
                .createQuery(
                        "select m.replacement from Move m where m.meeting = :meeting and m.replacement is not null",
                        String.class)
                .setParameter(MEETING, cancelled.value())
                .setMaxResults(1)
                .getResultStream()
                .map(MeetingId::new)
                .findFirst();
    }
}
