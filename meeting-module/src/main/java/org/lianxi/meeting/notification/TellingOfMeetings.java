package org.lianxi.meeting.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.outbox.Topic;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.NoticeIssued;
import org.lianxi.meeting.notice.MeetingCancelled;
import org.lianxi.meeting.notice.MeetingPostponed;
import org.lianxi.meeting.notice.NoticeCause;
import org.lianxi.meeting.notice.NoticeRecipients;
import org.lianxi.meeting.notice.NoticeRecipients.Newest;

/** Tells everybody to whom the notice of a meeting went of it and of what becomes of the meeting, except who did it. */
@ApplicationScoped
class TellingOfMeetings {

    private final Outbox outbox;
    private final NoticeRecipients recipients;
    private final Meetings meetings;

    @Inject
    TellingOfMeetings(Outbox outbox, NoticeRecipients recipients, Meetings meetings) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.meetings = meetings;
    }

    void on(@Observes NoticeIssued issued) {
        recipients
                .newest(issued.meeting())
                .ifPresent(newest -> tell(kind(newest.cause()), issued, newest, meetings.get(issued.meeting())));
    }

    void on(@Observes MeetingPostponed postponed) {
        MeetingFacts meeting = meetings.get(postponed.meeting());
        recipients
                .newest(postponed.meeting())
                .ifPresent(newest -> outbox.put(
                        news(MessageKind.MEETING_POSTPONED, postponed, newest, postponed.from(), meeting.type())));
    }

    void on(@Observes MeetingCancelled cancelled) {
        recipients
                .newest(cancelled.meeting())
                .ifPresent(newest ->
                        tell(MessageKind.MEETING_CANCELLED, cancelled, newest, meetings.get(cancelled.meeting())));
    }

    private static MessageKind kind(NoticeCause cause) {
        return cause == NoticeCause.CHANGED ? MessageKind.MEETING_CHANGED : MessageKind.MEETING_CALLED;
    }

    private void tell(MessageKind kind, Act act, Newest newest, MeetingFacts meeting) {
        outbox.put(news(kind, act, newest, meeting.startsAt(), meeting.type()));
    }

    /** An emergency does not wait for the morning. */
    private static News news(MessageKind kind, Act act, Newest newest, Instant startsAt, MeetingType type) {
        List<PersonId> others = newest.persons().stream()
                .filter(person -> !act.by().equals(Optional.of(person)))
                .toList();
        return new News(
                kind,
                Topic.of(act.subject()),
                "",
                Optional.of(startsAt.atZone(WorkingDays.ZONE).toLocalDate()),
                "version " + newest.number(),
                others,
                type == MeetingType.EMERGENCY,
                act.community());
    }
}
