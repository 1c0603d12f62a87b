package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.Meetings;

/** From the matrix and the list of the meeting's delegates. */
@ApplicationScoped
class MandatedProposers implements Proposers {

    private final Mandates mandates;
    private final Meetings meetings;
    private final Permissions permissions;

    @Inject
    MandatedProposers(Mandates mandates, Meetings meetings, Permissions permissions) {
        this.mandates = mandates;
        this.meetings = meetings;
        this.permissions = permissions;
    }

    @Override
    public Right rightOf(PersonId person, Minutes minutes) {
        Scope community = Scope.community(minutes.community());
        Right issues = new Right(Action.ISSUE_MINUTES, community);
        if (permissions.may(person, issues.action(), issues.scope())) {
            return issues;
        }
        return minutes.seatOf(
                        mandates.of(person),
                        meetings.findDelegate(minutes.meeting(), person).map(Meetings.Delegate::seat))
                .map(seat -> new Right(
                        Action.COUNTERSIGN_MINUTES, Scope.organisation(minutes.community(), seat.organisation())))
                .orElseGet(() -> new Right(Action.DRAFT_MINUTES, community));
    }
}
