package org.lianxi.meeting.reversal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.ResolutionSuspended;
import org.lianxi.meeting.resolution.RevocationReason;
import org.lianxi.meeting.task.FinishedTask;
import org.lianxi.meeting.task.TaskFixture;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskWeight;

/** SC-11.2: the completed task gets a decision, and the money that was collected is paid back with proof. */
class Sc11ReversalTest {

    private static final PersonId LEADER = new PersonId("street-leader");

    private final TaskFixture town = new TaskFixture();
    private final ResolutionId resolution = town.bulkyWaste();
    private final ReversalRepository repository = new InMemoryReversals();
    private final DecideReversal decide = new DecidingReversal(
            repository,
            town.resolutions.resolutions,
            town.orders,
            town.held.world.around.town().permissions(),
            town.held.world.around.acts(),
            town.held.world.around.clock());
    private TaskId completed = new TaskId("none");

    @BeforeEach
    void givenARevokedResolutionWithOneCompletedTask() {
        town.held
                .world
                .around
                .town()
                .permissions()
                .allow(LEADER, Action.ORDER_RESOLUTION_CHANGE, Scope.community(COMMUNITY));
        completed = town.verified(TaskWeight.MINOR);
        town.signOff.signOff(PARTY_SECRETARY, completed);
        town.held.world.around.clock().set("2026-04-27T10:00");
        town.resolutions.order.suspend(LEADER, resolution, "核查");
        town.hear(last(ResolutionSuspended.class));
        town.held.world.around.clock().set("2026-05-08T10:00");
        town.resolutions.order.revoke(LEADER, resolution, RevocationReason.BEYOND_POWER, "超越职权");
        ResolutionRevoked revoked = last(ResolutionRevoked.class);
        town.hear(revoked);
        new ListingWhatWasDone(repository, each -> List.of(new FinishedTask(completed, "设置投放点", PSC))).list(revoked);
    }

    @Test
    void lists_what_was_done_and_has_it_undone_by_a_task_of_the_same_unit() {
        assertThat(repository.of(resolution)).extracting(Reversal::state).containsExactly(ReversalState.OPEN);

        decide.reverse(PARTY_SECRETARY, only().id(), "道闸拆除，路面恢复");

        assertThat(only().state()).isEqualTo(ReversalState.REVERSED);
        TaskId task = only().task().orElseThrow();
        assertThat(town.views.get(PSC_1, task).state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(town.views.get(PSC_1, task).title()).isEqualTo("恢复原状：设置投放点");
        assertThat(town.views.get(PSC_1, completed).state()).isEqualTo(TaskState.SIGNED_OFF);
        assertThatThrownBy(() -> decide.keep(PARTY_SECRETARY, only().id(), "保留"))
                .isInstanceOf(ReversalDecided.class);
        assertThat(town.resolutions.resolutions.get(resolution).state()).isEqualTo(ResolutionState.REVOKED);
    }

    @Test
    void keeps_what_was_done_for_a_reason_only() {
        assertThatThrownBy(() -> decide.keep(PARTY_SECRETARY, only().id(), " ")).isInstanceOf(InvalidInput.class);

        decide.keep(PARTY_SECRETARY, only().id(), "不影响业主权益");

        assertThat(only().state()).isEqualTo(ReversalState.KEPT);
        assertThat(only().task()).isEmpty();
    }

    @Test
    void has_1240_yuan_paid_back_with_proof() {
        decide.payBack(PARTY_SECRETARY, resolution, new BigDecimal("1240"), PSC);

        Reversal money = repository.of(resolution).get(1);
        assertThat(money.amount()).contains(new BigDecimal("1240.00"));
        assertThat(town.views.get(PSC_1, money.task().orElseThrow()).title()).isEqualTo("清退款项并公布账目：1240.00 元");
        assertThat(town.views.get(PSC_1, money.task().orElseThrow()).standard()).contains("凭证", "1240.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.001", "1234567890123"})
    void refuses_an_amount_that_is_none(String amount) {
        assertThatThrownBy(() -> decide.payBack(PARTY_SECRETARY, resolution, new BigDecimal(amount), PSC))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refuses_a_unit_without_a_duty_and_somebody_who_assigns_no_tasks() {
        assertThatThrownBy(() -> decide.payBack(PARTY_SECRETARY, resolution, BigDecimal.TEN, RC))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decide.keep(PSC_1, only().id(), "保留")).isInstanceOf(NotPermitted.class);
    }

    private Reversal only() {
        return repository.of(resolution).get(0);
    }

    private <T> T last(Class<T> kind) {
        return town.held.world.around.acts().all().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private static final class InMemoryReversals implements ReversalRepository {

        private final List<Reversal> reversals = new ArrayList<>();

        @Override
        public void add(Reversal reversal) {
            reversals.add(reversal);
        }

        @Override
        public Reversal getForAct(ReversalId id) {
            return reversals.stream()
                    .filter(each -> each.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new UnknownReversal(id));
        }

        @Override
        public List<Reversal> of(ResolutionId resolution) {
            return reversals.stream()
                    .filter(each -> each.resolution().equals(resolution))
                    .toList();
        }
    }
}
