package org.lianxi.meeting.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("a timer of the process notes that a limit has passed; nobody acts")
class ReportingUnread implements ReportUnread {

    private final Meetings meetings;
    private final NoticeRepository notices;
    private final Event<Act> acts;

    @Inject
    ReportingUnread(Meetings meetings, NoticeRepository notices, Event<Act> acts) {
        this.meetings = meetings;
        this.notices = notices;
        this.acts = acts;
    }

    @Override
    public int report(MeetingId id) {
        MeetingFacts meeting = meetings.hold(id);
        Round round = Round.newest(notices, id);
        int unread = round.untried();
        if (unread > 0) {
            acts.fire(new NoticeFoundUnread(Optional.empty(), id, round.number(), unread, meeting.community()));
        }
        return unread;
    }
}
