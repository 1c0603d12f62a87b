package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;
import static org.lianxi.meeting.testing.TestTown.STRANGER;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.SeatView;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskFixture;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The whole of SC-01 on the database, from the matters to the tasks, read back from the end. */
class JpaReadingResolutionsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    /** What one test sees of the town; nothing of it is committed. */
    private record Town(TaskFixture tasks, ResolutionViews views) {}

    @Test
    void shows_a_resolution_with_its_way_from_the_matter_over_votes_and_minutes_to_its_tasks() {
        inTown(town -> {
            TaskId task = town.tasks.verified(TaskWeight.MINOR);

            ResolutionView view = town.views.get(SECRETARY, town.tasks.bulkyWaste());

            assertThat(view.title()).isEqualTo(ClosedMeeting.BULKY_WASTE);
            assertThat(view.number()).isEqualTo(3);
            assertThat(view.state()).isEqualTo(ResolutionState.EXECUTING);
            assertThat(view.obliged()).extracting(SeatView::organisationName).containsExactly("名 PSC-1");
            assertThat(view.votes())
                    .extracting(ItemRecord.VoteRecord::vote)
                    .containsExactly(PartyVote.FOR, PartyVote.ABSTAIN, PartyVote.FOR);
            assertThat(view.matterTitle()).isEqualTo(ClosedMeeting.BULKY_WASTE);
            assertThat(view.meeting()).isEqualTo(town.tasks.held.meeting);
            assertThat(view.minutes()).isEqualTo(town.tasks.minutes);
            assertThat(view.documentNumber()).startsWith("〔2026〕");
            assertThat(view.tasks()).extracting(TaskLine::id).containsExactly(task);
            assertThat(view.tasks()).extracting(TaskLine::leadUnitName).containsExactly("名 PSC-1");
            assertThat(view.tasks()).extracting(TaskLine::state).containsExactly(TaskState.VERIFIED);
        });
    }

    @Test
    void lists_the_resolutions_of_a_meeting_and_says_who_can_assign() {
        inTown(town -> {
            List<ResolutionView> forSecretary = town.views.ofMeeting(PARTY_SECRETARY, town.tasks.held.meeting);

            assertThat(forSecretary)
                    .extracting(ResolutionView::title)
                    .containsExactly(
                            ClosedMeeting.ORDER_OF_E_BIKES, ClosedMeeting.NIGHT_PATROL, ClosedMeeting.BULKY_WASTE);
            assertThat(forSecretary).extracting(ResolutionView::mayAssign).containsOnly(true);
            assertThat(town.views.ofMeeting(PSC_1, town.tasks.held.meeting))
                    .extracting(ResolutionView::mayAssign)
                    .containsOnly(false);
        });
    }

    @Test
    void shows_the_street_a_line_per_task_with_all_names() {
        inTown(town -> {
            town.tasks.assigned(TaskWeight.MINOR);
            town.tasks.held.world.around.clock().set("2026-03-28T00:00");

            List<WatchedResolution> lines = town.views
                    .watched(SUPERVISOR, WatchFilter.all(), PageRequest.first())
                    .items();

            assertThat(lines).hasSize(3);
            WatchedResolution late = lines.stream()
                    .filter(WatchedResolution::overdue)
                    .findFirst()
                    .orElseThrow();
            assertThat(late.resolution()).isEqualTo(town.tasks.bulkyWaste());
            assertThat(late.communityName()).isEqualTo("名 CM-1");
            assertThat(late.compoundName()).isEqualTo("名 XQ-101");
            assertThat(late.leadUnitName()).contains("名 PSC-1");
            assertThat(late.taskState()).contains(TaskState.ASSIGNED);
        });
    }

    @Test
    void refuses_whoever_may_not_watch_or_read() {
        inTown(town -> {
            assertThatThrownBy(() -> town.views.watched(PSC_1, WatchFilter.all(), PageRequest.first()))
                    .isInstanceOf(NotPermitted.class);
            WatchFilter elsewhere = new WatchFilter(
                    Optional.of(TestTown.OTHER_COMMUNITY), Optional.empty(), false, Optional.empty(), Optional.empty());
            assertThatThrownBy(() -> town.views.watched(SUPERVISOR, elsewhere, PageRequest.first()))
                    .isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> town.views.get(STRANGER, town.tasks.bulkyWaste()))
                    .isInstanceOf(NotPermitted.class);
        });
    }

    private static void inTown(Consumer<Town> test) {
        assertThatThrownBy(() -> DATABASE.run(transaction -> {
                    EntityManager em = flushing(transaction);
                    JointMeetingWorld world = JointMeetingWorld.on(em, Surroundings.fresh());
                    TaskFixture tasks = new TaskFixture(world, Optional.of(em));
                    TestTown town = world.around.town();
                    town.permissions().allow(SUPERVISOR, Action.WATCH_RESOLUTIONS, Scope.community(COMMUNITY));
                    List.of(SECRETARY, PARTY_SECRETARY).forEach(person -> town.permissions()
                            .allow(person, Action.READ_TASK, Scope.community(COMMUNITY)));
                    test.accept(new Town(
                            tasks,
                            new ReadingResolutions(
                                    tasks.resolutions.resolutions,
                                    world.convening.meetings,
                                    new JpaWatchList(em),
                                    new NamedResolutionPortrait(
                                            world.decision.records,
                                            world.convening.meetings,
                                            tasks.views,
                                            town.compounds(),
                                            town.organisations(),
                                            town.permissions(),
                                            new ReadTaskSignals(
                                                    new GivenLevels(),
                                                    world.around.calendar(),
                                                    Procedures.proposed(),
                                                    world.around.clock())),
                                    town.permissions(),
                                    world.around.clock())));
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
    }

    /** Here all acts share one transaction, so each must first write what the next one looks up under a lock. */
    private static EntityManager flushing(EntityManager transaction) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("find")) {
                        transaction.flush();
                    }
                    return method.invoke(transaction, arguments);
                });
    }

    /** Rolls back, so that every test has the town for itself. */
    private static final class Undone extends RuntimeException {}
}
