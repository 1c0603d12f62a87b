package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.resolution.ResolutionState;

/** X09: a task assigned on Friday, 2026-03-20, to be accepted by Tuesday, 2026-03-24. */
class DecliningTaskTest {

    private final TaskFixture town = new TaskFixture();
    private TaskId task = new TaskId("none");

    @BeforeEach
    void givenAnAssignedTask() {
        Scope community = Scope.community(COMMUNITY);
        town.held
                .world
                .around
                .town()
                .permissions()
                .allow(PARTY_SECRETARY, Action.DECIDE_DECLINE, community)
                .allow(SUPERVISOR, Action.DECIDE_DECLINE, community)
                .allow(SUPERVISOR, Action.DECIDE_SECOND_DECLINE, community)
                .allow(RC_1, Action.WORK_ON_TASK, Scope.organisation(COMMUNITY, RC))
                .allow(RC_1, Action.READ_TASK, Scope.organisation(COMMUNITY, RC));
        task = town.assigned(TaskWeight.MINOR);
        itIs("2026-03-23T10:00");
    }

    @Test
    void waits_one_working_day_for_the_party_secretary() {
        decline(PSC_1);

        assertThat(town.stateOf(task)).isEqualTo(TaskState.DECLINED);
        assertThat(town.told).last().isEqualTo("declined, CM-1 decides by 2026-03-24T16:00:00Z");
        DeclineView view = town.declines.of(PARTY_SECRETARY, task);
        assertThat(view.mayDecide()).isTrue();
        assertThat(view.reason()).contains(DeclineReason.NO_FUNDS);
        assertThat(view.decideBy()).contains(Instant.parse("2026-03-24T16:00:00Z"));
        assertThat(view.units())
                .extracting(LeadUnitView::organisation)
                .contains(RC)
                .doesNotContain(PSC);
        assertThatThrownBy(() -> town.accept.accept(PSC_1, task)).isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void is_possible_until_the_limit_of_acceptance_and_with_a_reason_only() {
        assertThatThrownBy(() -> town.decline.decline(PSC_1, task, null, "说明")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> town.decline.decline(PSC_1, task, DeclineReason.ILLEGAL, " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> decline(RC_1)).isInstanceOf(NotPermitted.class);
        itIs("2026-03-25T00:00");
        assertThatThrownBy(() -> decline(PSC_1)).isInstanceOf(DeclineTooLate.class);
        assertThat(town.declines.of(PSC_1, task).mayDecline()).isFalse();
    }

    @Test
    void leaves_the_unit_with_the_task_when_it_is_refused() {
        decline(PSC_1);

        town.decideDecline.refuse(PARTY_SECRETARY, task, "属于合同约定的义务");

        assertThat(town.stateOf(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(town.told).last().isEqualTo("decline refused");
        assertThatThrownBy(() -> decline(PSC_1)).isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void gives_the_task_to_another_unit_with_limits_that_begin_anew() {
        LocalDate first = town.views.get(PSC_1, task).dueDate();
        decline(PSC_1);

        town.decideDecline.reassign(PARTY_SECRETARY, task, RC, "由居委会牵头");

        assertThat(town.told).last().isEqualTo("reassigned to RC-1, accept by 2026-03-25T16:00:00Z");
        TaskView view = town.views.get(RC_1, task);
        assertThat(view.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(view.dueDate()).isEqualTo(LocalDate.of(2026, 3, 30)).isAfter(first);
        assertThatThrownBy(() -> town.accept.accept(PSC_1, task)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void goes_to_the_street_the_second_time() {
        decline(PSC_1);
        town.decideDecline.reassign(PARTY_SECRETARY, task, RC, "由居委会牵头");
        decline(RC_1);

        assertThat(town.told).last().asString().startsWith("declined, ST-1 decides by");
        assertThatThrownBy(() -> town.decideDecline.refuse(PARTY_SECRETARY, task, "应当办理"))
                .isInstanceOf(NotPermitted.class);
        town.decideDecline.refuse(SUPERVISOR, task, "应当办理");
        assertThat(town.views.get(RC_1, task).state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void cancels_what_nobody_has_to_do_and_lets_the_resolution_wait_for_a_task_again() {
        decline(PSC_1);

        town.decideDecline.cancel(PARTY_SECRETARY, task, "已经办完");

        assertThat(town.stateOf(task)).isEqualTo(TaskState.CANCELLED);
        assertThat(town.resolutions.resolutions.get(town.bulkyWaste()).state()).isEqualTo(ResolutionState.EFFECTIVE);
    }

    @Test
    void asks_for_another_unit_that_has_a_seat() {
        decline(PSC_1);

        assertThatThrownBy(() -> town.decideDecline.reassign(PARTY_SECRETARY, task, PSC, "再办"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(
                        () -> town.decideDecline.reassign(PARTY_SECRETARY, task, new OrganisationId("ELSEWHERE"), "转办"))
                .isInstanceOf(LeadUnitNotSeated.class);
    }

    private void decline(PersonId by) {
        town.decline.decline(by, task, DeclineReason.NO_FUNDS, "本年度没有列支");
    }

    private void itIs(String moment) {
        town.held.world.around.clock().set(moment);
    }
}
