package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class LeavingMeeting implements LeaveMeeting {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SignInBook book;

    @Inject
    LeavingMeeting(Permissions permissions, Meetings meetings, SignInBook book) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.book = book;
    }

    @Override
    public void leave(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        if (book.roleOf(by, meeting) != AttendanceRole.DEPUTY) { // named by the street, which gives the right
            permissions.require(by, Action.SIGN_IN_TO_MEETING, book.scopeOf(by, meeting));
        }
        book.leave(meeting, by, by);
    }
}
