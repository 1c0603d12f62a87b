package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingMoves;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NewSitting;

@ApplicationScoped
@Transactional
class ChangingNotice implements ChangeNotice {

    private final Permissions permissions;
    private final Meetings meetings;
    private final MeetingMoves moves;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ChangingNotice(
            Permissions permissions,
            Meetings meetings,
            MeetingMoves moves,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.moves = moves;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void change(PersonId by, MeetingId id, NewSitting sitting) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.ISSUE_NOTICE, Scope.community(meeting.community()));
        Sittings.check(sitting, clock.instant())
                .that(KeptNoticeBook.isSameDay(meeting.startsAt(), sitting.startsAt()), "startsAt", "input-another-day")
                .orRefuse();
        moves.change(id, sitting);
        workflow.changed(id);
        acts.fire(new NoticeWithdrawn(Optional.of(by), id, meeting.community()));
    }
}
