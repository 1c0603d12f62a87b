package org.lianxi.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.BallotView;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** A phone that is back on the net sends what it kept, perhaps twice at the same moment. */
class JpaSendingTogetherTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void the_same_act_sent_twice_at_the_same_moment_is_done_once_with_one_answer() throws Exception {
        Surroundings around = Surroundings.fresh();
        MeetingId meeting = DATABASE.call(em -> JointMeetingWorld.on(em, around).planned());
        AgendaItemId item =
                DATABASE.call(em -> JointMeetingWorld.on(em, around).decision(meeting, "A", AdoptionMode.CONSENSUS));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).opened(meeting));
        SentAct act = new SentAct(SentAct.Sort.VOTE, meeting, Optional.of(item), Optional.of(VoteChoice.FOR), "");

        List<Instant> answers = together(
                2,
                () -> DATABASE.call(em ->
                        JointMeetingWorld.on(em, around).sitting.send.send(TestTown.RC_1, "key-of-this-act", act)));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).decision.withdraw.withdraw(TestTown.RC_1, item));
        Instant late = DATABASE.call(
                em -> JointMeetingWorld.on(em, around).sitting.send.send(TestTown.RC_1, "key-of-this-act", act));

        assertThat(answers).hasSize(2).containsOnly(late);
        assertThat(DATABASE.<List<BallotView>>call(
                        em -> JointMeetingWorld.on(em, around).decision.ballots.ofItem(TestTown.RC_1, item)))
                .extracting(BallotView::choice)
                .containsExactly(Optional.of(VoteChoice.FOR), Optional.empty());
    }

    @Test
    void what_happened_in_the_room_is_read_back_as_it_was() {
        Surroundings around = Surroundings.fresh();
        MeetingId meeting = DATABASE.call(em -> JointMeetingWorld.on(em, around).planned());
        AgendaItemId item =
                DATABASE.call(em -> JointMeetingWorld.on(em, around).decision(meeting, "A", AdoptionMode.CONSENSUS));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).opened(meeting));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).sitting.conduct.call(TestTown.SECRETARY, item));
        DATABASE.run(em -> JointMeetingWorld.on(em, around)
                .sitting
                .conduct
                .giveFloor(TestTown.SECRETARY, meeting, Party.OWNERS, 3));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).sitting.conduct.suspend(TestTown.SECRETARY, meeting, "休息"));

        SittingView seen = DATABASE.call(
                em -> JointMeetingWorld.on(em, around).sitting.views.of(TestTown.RC_1, meeting));

        assertThat(seen.current()).get().extracting("id").isEqualTo(item);
        assertThat(seen.speeches()).singleElement().extracting("minutes").isEqualTo(3);
        assertThat(seen.suspended()).get().extracting("reason").isEqualTo("休息");
    }

    private static <T> List<T> together(int times, Callable<T> act) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Future<T>> running = threads.invokeAll(
                    IntStream.range(0, times).mapToObj(each -> act).toList());
            List<T> answers = new ArrayList<>();
            for (Future<T> each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
