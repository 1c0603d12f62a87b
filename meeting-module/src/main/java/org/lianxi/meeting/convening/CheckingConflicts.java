package org.lianxi.meeting.convening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class CheckingConflicts implements CheckConflicts {

    private final Permissions permissions;
    private final MeetingRepository meetings;
    private final ConflictSearch conflicts;

    @Inject
    CheckingConflicts(Permissions permissions, MeetingRepository meetings, ConflictSearch conflicts) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.conflicts = conflicts;
    }

    @Override
    public void check(PersonId by, MeetingId id) {
        Meeting meeting = meetings.hold(id);
        permissions.require(by, Action.BUILD_AGENDA, Scope.community(meeting.community()));
        meeting.requirePlanned();
        conflicts.search(by, id);
    }
}
