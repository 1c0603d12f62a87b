package org.lianxi.meeting.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.outbox.MessageKind;
import org.lianxi.committee.outbox.News;
import org.lianxi.committee.outbox.Outbox;
import org.lianxi.committee.outbox.Topic;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.NewSitting;
import org.lianxi.meeting.convening.NoticeIssued;
import org.lianxi.meeting.notice.CancellationDraft;
import org.lianxi.meeting.notice.CancellationGround;
import org.lianxi.meeting.notice.MeetingCancelled;
import org.lianxi.meeting.notice.MeetingPostponed;
import org.lianxi.meeting.notice.PostponementCause;
import org.lianxi.meeting.notice.PostponementDraft;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** Who is told what becomes of a meeting. */
class TellingOfMeetingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final List<News> told = new ArrayList<>();
    private final TellingOfMeetings telling =
            new TellingOfMeetings(keeping(), world.notice.recipients, world.convening.meetings);
    private final MeetingId meeting = world.planned();

    TellingOfMeetingsTest() {
        world.around.acts().passedOnTo(this::hear);
        world.decision(meeting, "换路灯", AdoptionMode.CONSENSUS);
    }

    @Test
    void tells_everybody_to_whom_the_notice_goes_and_not_who_issued_it() {
        world.notified(meeting);

        assertThat(told).singleElement().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(MessageKind.MEETING_CALLED);
            assertThat(news.topic().subject().id()).isEqualTo(meeting.value());
            assertThat(news.day()).contains(DAY);
            assertThat(news.recipients()).contains(TestTown.RC_1, TestTown.OC_1, TestTown.PSC_1);
            assertThat(news.recipients()).doesNotContain(TestTown.SECRETARY);
        });
    }

    @Test
    void tells_of_a_meeting_that_does_not_take_place() {
        world.notified(meeting);

        world.notice.cancel.cancel(
                TestTown.SECRETARY,
                meeting,
                new CancellationDraft(CancellationGround.OTHER, "改期", Optional.of(sitting("2026-03-30T14:30"))));

        assertThat(told).extracting(News::kind).endsWith(MessageKind.MEETING_CANCELLED);
        assertThat(told.get(1).recipients()).isEqualTo(told.get(0).recipients());
    }

    @Test
    void tells_of_a_postponed_meeting_the_day_on_which_it_is_not() {
        world.notified(meeting);

        world.notice.postpone.postpone(
                TestTown.SECRETARY,
                meeting,
                new PostponementDraft(sitting("2026-03-26T14:30"), PostponementCause.NOT_PREPARED, "材料未齐", 0));

        assertThat(told).extracting(News::kind).endsWith(MessageKind.MEETING_POSTPONED);
        assertThat(told.get(1).day()).contains(DAY);
    }

    @Test
    void tells_nobody_of_a_meeting_that_was_never_called() {
        world.notice.cancel.cancel(
                TestTown.SECRETARY,
                meeting,
                new CancellationDraft(CancellationGround.OTHER, "改期", Optional.of(sitting("2026-03-30T14:30"))));

        assertThat(told).isEmpty();
    }

    private static NewSitting sitting(String startsAt) {
        return new NewSitting(SetClock.at(startsAt), 120, "社区会议室", "");
    }

    private void hear(Act act) {
        if (act instanceof NoticeIssued issued) {
            telling.on(issued);
        }
        if (act instanceof MeetingPostponed postponed) {
            telling.on(postponed);
        }
        if (act instanceof MeetingCancelled cancelled) {
            telling.on(cancelled);
        }
    }

    private Outbox keeping() {
        return new Outbox() {
            @Override
            public void put(News news) {
                told.add(news);
            }

            @Override
            public void settle(Topic topic, Collection<String> audiences) {
                throw new AssertionError("nothing is to be done");
            }
        };
    }
}
