package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class RecordingSignIn implements RecordSignIn {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SignInBook book;

    @Inject
    RecordingSignIn(
            Permissions permissions,
            Meetings meetings,
            Mandates mandates,
            Recusals recusals,
            SignInRepository entries,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.book = new SignInBook(meetings, mandates, recusals, entries, acts, clock);
    }

    @Override
    public void record(PersonId by, MeetingId id, PersonId present) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        if (book.roleOf(present, meeting) == AttendanceRole.OBSERVER) {
            throw new NotDelegate(id, present);
        }
        book.enter(meeting, present, by);
    }
}
