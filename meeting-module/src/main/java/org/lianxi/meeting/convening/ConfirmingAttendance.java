package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ConfirmingAttendance implements ConfirmAttendance {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final NoticeBook book;
    private final MeetingWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConfirmingAttendance(
            Permissions permissions,
            MeetingRepository meetings,
            NoticeBook book,
            MeetingWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.book = book;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void confirm(PersonId by, MeetingId id) {
        Meeting meeting = permitted(by, id);
        answer(meeting, by, Reply.CONFIRMED, "");
        acts.fire(new AttendanceConfirmed(by, id, meeting.community()));
    }

    @Override
    public void confirm(PersonId by, MeetingId id, int version) {
        Meeting meeting = permitted(by, id);
        book.requireNewest(id, version);
        answer(meeting, by, Reply.CONFIRMED, "");
        acts.fire(new AttendanceConfirmed(by, id, meeting.community()));
    }

    @Override
    public void decline(PersonId by, MeetingId id, int version, String reason) {
        Meeting meeting = permitted(by, id);
        book.requireNewest(id, version);
        decline(meeting, by, reason);
    }

    @Override
    public void decline(PersonId by, MeetingId id, String reason) {
        decline(permitted(by, id), by, reason);
    }

    private void decline(Meeting meeting, PersonId by, String reason) {
        Input.check().text("reason", reason, 1, 500).orRefuse();
        answer(meeting, by, Reply.DECLINED, reason);
        acts.fire(new AttendanceDeclined(by, meeting.id(), meeting.community()));
    }

    private Meeting permitted(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.CONFIRM_ATTENDANCE, Scopes.of(by, meeting));
        return meeting;
    }

    private void answer(Meeting meeting, PersonId by, Reply reply, String reason) {
        meeting.requireAwaitingSession();
        Instant now = clock.instant();
        if (meeting.called().contains(by)) {
            meeting.answer(by, reply, reason, now);
        }
        if (book.answered(meeting.id(), by, reply, reason.strip(), now)) {
            workflow.attendanceAnswered(meeting.id(), by);
        }
    }
}
