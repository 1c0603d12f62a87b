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
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class SigningInToMeeting implements SignInToMeeting {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SignInBook book;

    @Inject
    SigningInToMeeting(
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
    public void signIn(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        if (book.roleOf(by, meeting) != AttendanceRole.DEPUTY) { // named by the street, which gives the right
            permissions.require(by, Action.SIGN_IN_TO_MEETING, book.scopeOf(by, meeting));
        }
        book.enter(meeting, by, by);
    }
}
