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
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
class ReadingNotice implements ReadNotice {

    private final Permissions permissions;
    private final Meetings meetings;
    private final NoticeRepository notices;
    private final NoticeWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReadingNotice(
            Permissions permissions,
            Meetings meetings,
            NoticeRepository notices,
            NoticeWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.meetings = meetings;
        this.notices = notices;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void read(PersonId by, MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        permissions.require(by, Action.READ_MEETING, Scope.community(meeting.community()));
        Round round = Round.newest(notices, id);
        boolean isNew = round.of(by).filter(each -> each.read(clock.instant())).isPresent();
        if (isNew && round.untried() == 0) {
            workflow.everybodyReached(id);
        }
        if (isNew) {
            acts.fire(new NoticeRead(Optional.of(by), id, round.number(), meeting.community()));
        }
    }
}
