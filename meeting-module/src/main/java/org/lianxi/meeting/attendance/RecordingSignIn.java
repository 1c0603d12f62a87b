package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NotDelegate;

@ApplicationScoped
@Transactional
class RecordingSignIn implements RecordSignIn {

    private final Permissions permissions;
    private final Meetings meetings;
    private final SignInBook book;

    @Inject
    RecordingSignIn(Permissions permissions, Meetings meetings, SignInBook book) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.book = book;
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
