package org.lianxi.bpmn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.task.ResolutionTaskProcess.ID;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.StepNotOpen;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.bpmn.engine.WorkSearch;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.extension.ExtensionWorkflow;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.meeting.task.TaskWorkflow.Assignment;
import org.lianxi.meeting.task.TaskWorkflow.Decider;

class ResolutionTaskProcessTest {

    private static final TaskId TASK = new TaskId("task-1");
    private static final Instant ACCEPT_BY = Instant.parse("2026-03-24T16:00:00Z");
    private static final Instant DUE = Instant.parse("2026-03-27T16:00:00Z");
    private static final Instant DECIDE_BY = Instant.parse("2026-03-30T16:00:00Z");
    private static final String TO_ACCEPT = "acceptTask PARTY_DELEGATE@PSC-1";
    private static final String TO_SUBMIT = "submitTask PARTY_DELEGATE@PSC-1";
    private static final String TO_VERIFY = "verifyTask COMMUNITY_PARTY_SECRETARY@CM-1,STREET_SUPERVISOR@ST-1";

    private final TestEngine engine = TestEngine.fresh();
    private final ResolutionTaskProcess process = new ResolutionTaskProcess(engine.processes());
    private final ExtensionProcess extensions =
            new ExtensionProcess(engine.processes(), community -> new OrganisationId("ST-1"));

    @Test
    void waits_for_the_lead_unit_to_accept_until_the_limit() {
        assigned(TaskWeight.MINOR);

        assertThat(waiting()).containsExactly(TO_ACCEPT);
        assertThat(engine.due(ID, TASK.value(), "acceptTask")).containsExactly(ACCEPT_BY);
    }

    @Test
    void waits_for_another_unit_when_it_leads_from_now() {
        assigned(TaskWeight.MINOR);

        process.leadUnitChanged(TASK, new OrganisationId("PSC-1"), new OrganisationId("OC-1"));

        assertThat(waiting()).containsExactly("acceptTask PARTY_DELEGATE@OC-1");
        process.accepted(TASK);
        assertThat(waiting()).containsExactly("submitTask PARTY_DELEGATE@OC-1");
        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(DUE);
    }

    @Test
    void has_another_unit_after_it_rested_when_that_came_meanwhile() {
        assigned(TaskWeight.MINOR);
        process.suspended(TASK);

        process.leadUnitChanged(TASK, new OrganisationId("PSC-1"), new OrganisationId("OC-1"));
        process.resumed(TASK, ACCEPT_BY, DUE);

        assertThat(waiting()).containsExactly("acceptTask PARTY_DELEGATE@OC-1");
    }

    @Test
    void waits_for_the_result_until_it_is_due_when_accepted() {
        assigned(TaskWeight.MINOR);

        process.accepted(TASK);

        assertThat(waiting()).containsExactly(TO_SUBMIT);
        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(DUE);
    }

    @Test
    void waits_for_verification_by_community_or_street_when_submitted() {
        submitted(TaskWeight.MINOR);

        assertThat(waiting()).containsExactly(TO_VERIFY);
    }

    @Test
    void is_signed_off_by_the_community_when_minor() {
        submitted(TaskWeight.MINOR);

        process.verified(TASK);

        assertThat(waiting()).containsExactly("signOffTask COMMUNITY_PARTY_SECRETARY@CM-1");
    }

    @Test
    void is_signed_off_by_the_street_when_major() {
        submitted(TaskWeight.MAJOR);

        process.verified(TASK);

        assertThat(waiting()).containsExactly("signOffTask STREET_SUPERVISOR@ST-1");
    }

    @Test
    void SC_05_4_is_offered_to_the_street_and_the_owners_only_where_the_secretary_is_recused() {
        process.assigned(
                TASK,
                new Assignment(
                        new OrganisationId("CSE-2"),
                        new OrganisationId("CM-2"),
                        new OrganisationId("ST-1"),
                        TaskWeight.MINOR,
                        ACCEPT_BY,
                        DUE,
                        Optional.of(new OrganisationId("OC-2"))));
        process.accepted(TASK);
        process.submitted(TASK);

        assertThat(waiting()).containsExactly("verifyTask PARTY_DELEGATE@OC-2,STREET_SUPERVISOR@ST-1");
        process.verified(TASK);
        assertThat(waiting()).containsExactly("signOffTask PARTY_DELEGATE@OC-2,STREET_SUPERVISOR@ST-1");
    }

    @Test
    void ends_when_signed_off() {
        submitted(TaskWeight.MINOR);
        process.verified(TASK);

        process.signedOff(TASK);

        assertThat(engine.endsReached(ID, TASK.value())).containsExactly("taskSignedOff");
        assertThat(engine.hasEnded(TASK.value())).isTrue();
        assertThat(engine.timers()).isZero();
    }

    @Test
    void goes_back_to_the_work_and_not_to_the_acceptance_when_rejected() {
        submitted(TaskWeight.MINOR);

        process.rejected(TASK);
        assertThat(waiting()).containsExactly(TO_SUBMIT);
        process.submitted(TASK);

        assertThat(waiting()).containsExactly(TO_VERIFY);
    }

    @Test
    void X09_waits_for_the_party_secretary_when_declined_and_goes_on_as_decided() {
        assigned(TaskWeight.MINOR);

        process.declined(TASK, decider(false));
        assertThat(waiting()).containsExactly("decideDecline COMMUNITY_PARTY_SECRETARY@CM-1");
        assertThat(engine.due(ID, TASK.value(), "decideDecline")).containsExactly(DECIDE_BY);
        engine.itIs(DUE.plusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();

        process.declineRefused(TASK);
        assertThat(waiting()).containsExactly(TO_SUBMIT);
    }

    @Test
    void X09_asks_another_unit_to_accept_by_limits_of_its_own_and_the_street_at_a_second_decline() {
        assigned(TaskWeight.MINOR);
        process.declined(TASK, decider(false));

        process.reassigned(
                TASK,
                new Assignment(
                        new OrganisationId("RC-1"),
                        new OrganisationId("CM-1"),
                        new OrganisationId("ST-1"),
                        TaskWeight.MINOR,
                        DECIDE_BY,
                        DECIDE_BY.plus(Duration.ofDays(4))));
        assertThat(waiting()).containsExactly("acceptTask PARTY_DELEGATE@RC-1");
        assertThat(engine.due(ID, TASK.value(), "acceptTask")).containsExactly(DECIDE_BY);

        process.declined(TASK, decider(true));
        assertThat(waiting()).containsExactly("decideDecline STREET_SUPERVISOR@ST-1");
    }

    private static Decider decider(boolean isStreet) {
        return new Decider(new OrganisationId("CM-1"), new OrganisationId("ST-1"), isStreet, DECIDE_BY);
    }

    @Test
    void SC_11_rests_without_work_or_timers_and_goes_on_with_later_limits() {
        Instant later = DUE.plus(Duration.ofDays(3));
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);

        process.suspended(TASK);
        engine.itIs(DUE.plusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        assertThat(offeredToLeadUnit()).isZero();

        process.resumed(TASK, ACCEPT_BY, later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        assertThat(offeredToLeadUnit()).isEqualTo(1);
        engine.itIs(later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue " + TASK);
    }

    @Test
    void SC_11_ends_wherever_it_is_when_the_task_is_cancelled_at_rest_too() {
        submitted(TaskWeight.MINOR);
        process.suspended(TASK);

        process.cancelled(TASK);

        assertThat(engine.hasEnded(TASK.value())).isTrue();
        assertThat(engine.timers()).isZero();
    }

    private int offeredToLeadUnit() {
        return engine.workList()
                .count(
                        new WorkSearch(
                                new PersonId("p"),
                                Set.of(new PostGroup(Post.PARTY_DELEGATE, new OrganisationId("PSC-1"))),
                                Set.of(),
                                Instant.EPOCH),
                        9);
    }

    @Test
    void can_be_rejected_more_than_once() {
        submitted(TaskWeight.MINOR);

        for (int round = 0; round < 3; round++) {
            process.rejected(TASK);
            process.submitted(TASK);
        }

        assertThat(waiting()).containsExactly(TO_VERIFY);
    }

    @Test
    void is_not_marked_before_it_is_due() {
        assigned(TaskWeight.MINOR);

        engine.itIs(DUE.minusSeconds(1));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).isEmpty();
    }

    @Test
    void goes_by_the_new_limits_when_the_calendar_has_moved_them() {
        Instant later = DUE.plus(Duration.ofDays(3));
        assigned(TaskWeight.MINOR);

        process.limitsMoved(TASK, ACCEPT_BY.plus(Duration.ofDays(1)), later);

        assertThat(engine.due(ID, TASK.value(), "acceptTask")).containsExactly(ACCEPT_BY.plus(Duration.ofDays(1)));
        process.accepted(TASK);
        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(later);
        engine.itIs(later.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue " + TASK);
    }

    @Test
    void moves_the_limit_of_work_that_has_begun() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);

        process.limitsMoved(TASK, ACCEPT_BY, DUE.plus(Duration.ofDays(3)));

        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(DUE.plus(Duration.ofDays(3)));
    }

    @Test
    void asks_the_community_first_and_then_the_street_whether_the_due_date_is_put_off() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);

        extensions.requested(TASK, new ExtensionWorkflow.Decider(new OrganisationId("CM-1"), false), DECIDE_BY);
        assertThat(waiting()).containsExactlyInAnyOrder(TO_SUBMIT, "decideExtension COMMUNITY_PARTY_SECRETARY@CM-1");
        assertThat(engine.due(ID, TASK.value(), "decideExtension")).containsExactly(DECIDE_BY);
        extensions.decided(TASK);
        extensions.requested(TASK, new ExtensionWorkflow.Decider(new OrganisationId("CM-1"), true), DECIDE_BY);

        assertThat(waiting()).containsExactlyInAnyOrder(TO_SUBMIT, "decideExtension STREET_SUPERVISOR@ST-1");
    }

    @Test
    void SC_08_6_goes_by_the_new_due_date_when_it_was_put_off_in_time() {
        Instant later = DUE.plus(Duration.ofDays(10));
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        extensions.requested(TASK, new ExtensionWorkflow.Decider(new OrganisationId("CM-1"), false), DECIDE_BY);

        extensions.decided(TASK);
        process.extended(TASK, ACCEPT_BY, later, false);

        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(later);
        engine.itIs(later.minusSeconds(1));
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).isEmpty();
        engine.itIs(later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
    }

    @Test
    void SC_08_6_is_marked_again_by_the_new_due_date_when_it_was_put_off_after_the_old_one_had_passed() {
        Instant later = DUE.plus(Duration.ofDays(10));
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        extensions.requested(TASK, new ExtensionWorkflow.Decider(new OrganisationId("CM-1"), false), DECIDE_BY);
        engine.itIs(DUE);
        engine.runDueJobs();

        extensions.decided(TASK);
        process.extended(TASK, ACCEPT_BY, later, true);

        assertThat(waiting()).containsExactly(TO_SUBMIT);
        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(later);
        engine.itIs(later);
        engine.runDueJobs();
        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1", "markTaskOverdue task-1");
    }

    @Test
    void goes_by_the_new_due_date_in_rework_when_it_was_put_off_while_others_verified() {
        Instant later = DUE.plus(Duration.ofDays(10));
        submitted(TaskWeight.MINOR);

        process.extended(TASK, ACCEPT_BY, later, true);
        process.rejected(TASK);

        assertThat(engine.due(ID, TASK.value(), "submitTask")).containsExactly(later);
    }

    @Test
    void ends_without_a_decision_that_nobody_needs_any_more() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        extensions.requested(TASK, new ExtensionWorkflow.Decider(new OrganisationId("CM-1"), false), DECIDE_BY);
        process.submitted(TASK);
        process.verified(TASK);
        process.signedOff(TASK);

        extensions.lapsed(TASK);

        assertThat(engine.hasEnded(TASK.value())).isTrue();
    }

    @Test
    void is_marked_overdue_when_nobody_has_accepted_it_and_can_still_be_accepted() {
        assigned(TaskWeight.MINOR);

        engine.itIs(DUE);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
        assertThat(waiting()).containsExactly(TO_ACCEPT);
    }

    @Test
    void is_marked_overdue_during_the_work_and_can_still_be_submitted() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);

        engine.itIs(DUE);
        engine.runDueJobs();
        process.submitted(TASK);

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
        assertThat(waiting()).containsExactly(TO_VERIFY);
    }

    @Test
    void is_marked_overdue_only_once() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);

        engine.itIs(DUE);
        engine.runDueJobs();
        engine.itIs(DUE.plusSeconds(86_400));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).hasSize(1);
    }

    @Test
    void is_not_marked_overdue_while_others_verify() {
        submitted(TaskWeight.MINOR);

        engine.itIs(DUE.plusSeconds(1));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).isEmpty();
    }

    @Test
    void is_marked_overdue_at_once_when_rejected_after_the_due_date() {
        submitted(TaskWeight.MINOR);
        engine.itIs(DUE.plusSeconds(1));

        process.rejected(TASK);
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
        assertThat(waiting()).containsExactly(TO_SUBMIT);
    }

    @Test
    void marks_overdue_later_when_marking_fails_and_loses_nothing_meanwhile() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        engine.broken("markTaskOverdue");
        engine.itIs(DUE);
        assertThatThrownBy(engine::runDueJobs).hasMessageContaining("markTaskOverdue is broken");
        assertThat(waiting()).containsExactly("markTaskOverdue", TO_SUBMIT);

        engine.mended("markTaskOverdue");
        engine.itIs(DUE.plusSeconds(20));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
    }

    @Test
    void is_marked_although_the_result_came_between_the_timer_and_the_mark() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        engine.broken("markTaskOverdue");
        engine.itIs(DUE);
        assertThatThrownBy(engine::runDueJobs).hasMessageContaining("markTaskOverdue is broken");

        process.submitted(TASK);
        engine.mended("markTaskOverdue");
        engine.itIs(DUE.plusSeconds(20));
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
        assertThat(waiting()).containsExactly(TO_VERIFY);
    }

    @Test
    void ends_only_when_the_mark_is_made_too() {
        assigned(TaskWeight.MINOR);
        process.accepted(TASK);
        engine.broken("markTaskOverdue");
        engine.itIs(DUE);
        assertThatThrownBy(engine::runDueJobs).hasMessageContaining("markTaskOverdue is broken");
        process.submitted(TASK);
        process.verified(TASK);
        process.signedOff(TASK);
        assertThat(engine.hasEnded(TASK.value())).isFalse();

        engine.mended("markTaskOverdue");
        engine.itIs(DUE.plusSeconds(20));
        engine.runDueJobs();

        assertThat(engine.hasEnded(TASK.value())).isTrue();
        assertThat(engine.endsReached(ID, TASK.value())).containsExactlyInAnyOrder("taskSignedOff", "taskOverdue");
    }

    @Test
    void refuses_what_it_does_not_wait_for() {
        assigned(TaskWeight.MINOR);

        assertThatThrownBy(() -> process.submitted(TASK)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.verified(TASK)).isInstanceOf(StepNotOpen.class);
        assertThatThrownBy(() -> process.signedOff(TASK)).isInstanceOf(StepNotOpen.class);
    }

    private void submitted(TaskWeight weight) {
        assigned(weight);
        process.accepted(TASK);
        process.submitted(TASK);
    }

    private void assigned(TaskWeight weight) {
        process.assigned(
                TASK,
                new Assignment(
                        new OrganisationId("PSC-1"),
                        new OrganisationId("CM-1"),
                        new OrganisationId("ST-1"),
                        weight,
                        ACCEPT_BY,
                        DUE));
    }

    private List<String> waiting() {
        return engine.waiting(ID, TASK.value());
    }
}
