package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** People press their buttons at the same moment. */
class JpaVotingTogetherTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void of_two_delegates_of_one_party_who_vote_at_the_same_moment_one_wins_and_the_other_is_told_who_and_what()
            throws Exception {
        Surroundings around = Surroundings.fresh();
        MeetingId meeting = DATABASE.call(em -> JointMeetingWorld.on(em, around).planned());
        AgendaItemId item =
                DATABASE.call(em -> JointMeetingWorld.on(em, around).decision(meeting, "A", AdoptionMode.CONSENSUS));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).opened(meeting));
        List<PersonId> voters = List.of(TestTown.RC_1, TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1);

        List<Throwable> failures = together(voters.stream()
                .<Runnable>map(voter -> () -> DATABASE.run(
                        em -> JointMeetingWorld.on(em, around).decision.cast.cast(voter, item, VoteChoice.FOR, "")))
                .toList());

        Outcome outcome = DATABASE.call(
                em -> JointMeetingWorld.on(em, around).decision.conclude.conclude(TestTown.SECRETARY, item));
        assertThat(failures).singleElement().isInstanceOfSatisfying(PartyVotedAlready.class, told -> assertThat(
                        told.arguments())
                .hasSize(3)
                .contains(Party.RESIDENTS_COMMITTEE, VoteChoice.FOR));
        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void two_who_conclude_at_the_same_moment_do_it_once() throws Exception {
        Surroundings around = Surroundings.fresh();
        MeetingId meeting = DATABASE.call(em -> JointMeetingWorld.on(em, around).planned());
        AgendaItemId item =
                DATABASE.call(em -> JointMeetingWorld.on(em, around).decision(meeting, "A", AdoptionMode.CONSENSUS));
        DATABASE.run(em -> JointMeetingWorld.on(em, around).opened(meeting));
        DATABASE.run(
                em -> JointMeetingWorld.on(em, around).voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR));

        List<Throwable> failures = together(List.of(TestTown.SECRETARY, TestTown.PARTY_SECRETARY).stream()
                .<Runnable>map(by -> () -> DATABASE.run(
                        em -> JointMeetingWorld.on(em, around).decision.conclude.conclude(by, item)))
                .toList());

        assertThat(failures).singleElement().isInstanceOf(ItemConcludedAlready.class);
    }

    private static List<Throwable> together(List<Runnable> acts) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> running = acts.stream()
                .<Future<?>>map(act -> threads.submit(() -> {
                    go.await();
                    act.run();
                    return true;
                }))
                .toList();
        go.countDown();
        List<Throwable> failures = new ArrayList<>();
        for (Future<?> each : running) {
            try {
                each.get();
            } catch (ExecutionException e) {
                failures.add(e.getCause());
            }
        }
        threads.shutdown();
        return failures;
    }
}
