package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.resolution.ResolutionChangeNotOpen;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.RevocationReason;
import org.lianxi.meeting.resolution.RevocationTooEarly;
import org.lianxi.meeting.resolution.RouteNotReserved;

/** SC-11: a resolution turns out to be beyond the meeting's power; one task is completed, three are open. */
class Sc11RevocationTest {

    private static final PersonId LEADER = new PersonId("street-leader");

    private final TaskFixture town = new TaskFixture();
    private final ResolutionId resolution = town.bulkyWaste();
    private TaskId completed = new TaskId("none");
    private List<TaskId> open = List.of();

    @BeforeEach
    void givenOneCompletedTaskAndThreeOpenOnes() {
        town.held
                .world
                .around
                .town()
                .permissions()
                .allow(SUPERVISOR, Action.OVERRIDE_CLASSIFICATION, Scope.community(COMMUNITY))
                .allow(LEADER, Action.ORDER_RESOLUTION_CHANGE, Scope.community(COMMUNITY))
                .allow(LEADER, Action.READ_MEETING, Scope.community(COMMUNITY));
        open = List.of(
                town.assigned(TaskWeight.MINOR), town.accepted(TaskWeight.MINOR), town.submitted(TaskWeight.MINOR));
        completed = town.verified(TaskWeight.MINOR);
        town.signOff.signOff(PARTY_SECRETARY, completed);
        itIs("2026-04-27T10:00");
    }

    @Test
    void is_suspended_at_once_with_its_tasks_when_the_street_finds_it_is_the_owners_own() {
        reclassified();

        assertThat(state()).isEqualTo(ResolutionState.SUSPENDED);
        assertThat(open).extracting(town::stateOf).containsOnly(TaskState.SUSPENDED);
        assertThat(town.stateOf(completed)).isEqualTo(TaskState.SIGNED_OFF);
        assertThat(town.resolutions.changes.of(LEADER, resolution).isBeyondPower())
                .isTrue();
        assertThatThrownBy(() -> town.accept.accept(PSC_1, open.get(0))).isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void becomes_a_proposal_to_the_owners_for_good() {
        reclassified();

        assertThat(town.held.world.matters.matters.get(
                        town.resolutions.resolutions.get(resolution).matter()))
                .satisfies(matter -> {
                    assertThat(matter.state()).isEqualTo(MatterState.PROPOSED);
                    assertThat(matter.route()).contains(MatterRoute.OWNERS_ASSEMBLY_SPECIAL);
                });
        assertThatThrownBy(() -> town.resolutions.reclassify.reclassify(
                        SUPERVISOR, resolution, MatterRoute.JOINT_MEETING, "还是可以议定"))
                .isInstanceOf(RouteNotReserved.class);
        assertThatThrownBy(() -> town.resolutions.reclassify.reclassify(
                        SUPERVISOR, resolution, MatterRoute.OWNERS_ASSEMBLY_ORDINARY, "再改一次"))
                .isInstanceOf(MatterReserved.class);
        assertThatThrownBy(() -> town.resolutions.order.resume(LEADER, resolution, "恢复"))
                .isInstanceOf(MatterReserved.class);
    }

    @Test
    void is_revoked_by_order_only_when_the_meeting_has_not_done_so_within_five_working_days() {
        reclassified();
        itIs("2026-05-07T23:59");
        assertThat(town.resolutions.changes.of(LEADER, resolution).revocableFrom())
                .contains(LocalDate.of(2026, 5, 8));
        assertThatThrownBy(() -> revoke(LEADER))
                .isInstanceOfSatisfying(RevocationTooEarly.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(LocalDate.of(2026, 5, 8)));

        itIs("2026-05-08T00:00");
        assertThatThrownBy(() -> revoke(SUPERVISOR)).isInstanceOf(NotPermitted.class);
        revoke(LEADER);

        assertThat(state()).isEqualTo(ResolutionState.REVOKED);
        assertThat(open).extracting(town::stateOf).containsOnly(TaskState.CANCELLED);
        assertThat(town.stateOf(completed)).isEqualTo(TaskState.SIGNED_OFF);
        assertThat(town.told).filteredOn("cancelled"::equals).hasSize(3);
        assertThatThrownBy(() -> revoke(LEADER)).isInstanceOf(ResolutionChangeNotOpen.class);
    }

    @Test
    void goes_on_with_later_limits_when_an_order_only_stopped_it_for_a_while() {
        itIs("2026-03-23T10:00");
        town.resolutions.order.suspend(LEADER, resolution, "核查");
        hearLast();
        itIs("2026-03-26T10:00");

        town.resolutions.order.resume(LEADER, resolution, "核查完毕");
        hearLast();

        assertThat(town.stateOf(open.get(1))).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(town.views.get(PSC_1, open.get(1)).dueDate()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(town.told).last().asString().startsWith("resumed, accept by 2026-03-27T16:00:00Z");
    }

    private void reclassified() {
        town.resolutions.reclassify.reclassify(
                SUPERVISOR, resolution, MatterRoute.OWNERS_ASSEMBLY_SPECIAL, "利用共有部分经营，属业主共同决定");
        hearLast();
    }

    private void revoke(PersonId by) {
        town.resolutions.order.revoke(by, resolution, RevocationReason.BEYOND_POWER, "超越职权");
        town.held.world.around.acts().all().stream()
                .filter(ResolutionRevoked.class::isInstance)
                .reduce((one, last) -> last)
                .ifPresent(town::hear);
    }

    private void hearLast() {
        town.hear(town.held.world.around.acts().last());
    }

    private ResolutionState state() {
        return town.resolutions.resolutions.get(resolution).state();
    }

    private void itIs(String moment) {
        town.held.world.around.clock().set(moment);
    }
}
