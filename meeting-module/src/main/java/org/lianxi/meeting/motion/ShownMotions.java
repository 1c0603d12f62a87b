package org.lianxi.meeting.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
class ShownMotions implements MotionViews {

    private final Permissions permissions;
    private final Meetings meetings;
    private final AttendanceSheets attendance;
    private final MotionRepository motions;
    private final InstantSource clock;

    @Inject
    ShownMotions(
            Permissions permissions,
            Meetings meetings,
            AttendanceSheets attendance,
            MotionRepository motions,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.attendance = attendance;
        this.motions = motions;
        this.clock = clock;
    }

    @Override
    public List<MotionView> of(PersonId by, MeetingId id) {
        permissions.require(
                by, Action.READ_MEETING, Scope.community(meetings.get(id).community()));
        return motions.of(id).stream().map(Motion::view).toList();
    }

    @Override
    @NoPermissionNeeded("for the minutes of the meeting, which guard themselves")
    public List<MotionView> ofRecord(MeetingId id) {
        return motions.of(id).stream().map(Motion::view).toList();
    }

    @Override
    public Set<Party> voting(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.get(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(meeting.community()));
        return attendance.assembly(meeting).partiesAt(clock.instant());
    }
}
