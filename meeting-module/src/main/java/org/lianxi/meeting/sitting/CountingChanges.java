package org.lianxi.meeting.sitting;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.meeting.convening.MeetingId;

/**
 * Counts every act about a meeting, in the transaction of the act. It comes after the audit trail, whose last entry everybody
 * waits for: so nobody who waits for the one holds the other.
 */
@ApplicationScoped
class CountingChanges {

    private static final String MEETING = "meeting";

    private final RevisionRepository revisions;
    private final Event<MeetingChanged> changes;

    @Inject
    CountingChanges(RevisionRepository revisions, Event<MeetingChanged> changes) {
        this.revisions = revisions;
        this.changes = changes;
    }

    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Act act) {
        meetingOf(act).ifPresent(meeting -> changes.fire(new MeetingChanged(meeting, revisions.next(meeting))));
    }

    /** The meeting that an act is about, or in which it happens. */
    static Optional<MeetingId> meetingOf(Act act) {
        return act.subject().kind().equals(MEETING)
                ? Optional.of(new MeetingId(act.subject().id()))
                : Optional.ofNullable(act.details().get(MEETING)).map(MeetingId::new);
    }
}
