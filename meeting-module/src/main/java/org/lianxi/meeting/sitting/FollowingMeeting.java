package org.lianxi.meeting.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class FollowingMeeting implements FollowMeeting {

    private final Permissions permissions;
    private final Meetings meetings;
    private final RevisionRepository revisions;

    @Inject
    FollowingMeeting(Permissions permissions, Meetings meetings, RevisionRepository revisions) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.revisions = revisions;
    }

    @Override
    public long revision(PersonId by, MeetingId id) {
        permissions.require(
                by, Action.READ_MEETING, Scope.community(meetings.get(id).community()));
        return revisions.of(List.of(id)).getOrDefault(id, 0L);
    }
}
