package org.lianxi.meeting.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** Two people press their buttons at the same moment, on the real database. */
class JpaAgendaTogetherTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @RepeatedTest(5)
    void a_notice_and_a_withdrawal_at_the_same_moment_are_one_of_both() throws Exception {
        MeetingId meeting = DATABASE.call(em -> world(em).planned());
        MatterId stays = DATABASE.call(em -> world(em).admitted("二", MatterRoute.JOINT_MEETING));
        MatterId matter = DATABASE.call(em -> world(em).admitted("一", MatterRoute.JOINT_MEETING));
        run(world -> world.agenda.put.put(TestTown.SECRETARY, meeting, stays, draft()));
        run(world -> world.agenda.put.put(TestTown.SECRETARY, meeting, matter, draft()));

        List<Throwable> failures = together(
                () -> run(world -> world.notified(meeting)),
                () -> run(world -> world.matters.withdraw.withdraw(TestTown.RC_1, matter, "不需要了")));

        MatterState state = DATABASE.call(em -> world(em).matters.stateOf(matter));
        boolean isListed = DATABASE.call(em -> world(em).agenda.agendas.of(meeting).stream()
                .anyMatch(item -> item.matter().equals(matter)));
        MeetingState meetingState =
                DATABASE.call(em -> world(em).convening.meetings.get(meeting).state());
        assertThat(isListed).isEqualTo(state == MatterState.SCHEDULED);
        assertThat(meetingState).isEqualTo(MeetingState.NOTIFIED);
        assertThat(failures).hasSize(state == MatterState.SCHEDULED ? 1 : 0);
    }

    @RepeatedTest(5)
    void two_secretaries_who_saw_the_same_agenda_change_it_once() throws Exception {
        MeetingId meeting = DATABASE.call(em -> world(em).planned());
        AgendaItemId item = DATABASE.call(em -> world(em).decision(meeting, "一", AdoptionMode.PARTY_MAJORITY));
        SeenAgenda seen = DATABASE.call(em -> SeenAgenda.of(
                world(em).agenda.views.of(TestTown.SECRETARY, meeting).version()));

        List<Throwable> failures = together(
                () -> run(world -> world.agenda.change.change(TestTown.SECRETARY, item, draft(), seen)),
                () -> run(world -> world.agenda.change.change(TestTown.PARTY_SECRETARY, item, draft(), seen)));

        assertThat(failures).singleElement().isInstanceOf(AgendaChanged.class);
    }

    private JointMeetingWorld world(EntityManager entityManager) {
        return JointMeetingWorld.on(entityManager, around);
    }

    private void run(Consumer<JointMeetingWorld> act) {
        DATABASE.run(em -> act.accept(world(em)));
    }

    private static AgendaItemDraft draft() {
        return new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.PARTY_MAJORITY, Set.of(), "做法", 10);
    }

    private static List<Throwable> together(Runnable... acts) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(acts.length);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (Runnable act : acts) {
            running.add(threads.submit(() -> {
                go.await();
                act.run();
                return true;
            }));
        }
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
