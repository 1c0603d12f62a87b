package org.lianxi.meeting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.task.TaskCancelled;
import org.lianxi.meeting.task.TaskFixture;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskSignedOff;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskVerified;
import org.lianxi.meeting.task.TaskView;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.meeting.task.VerifierOfLeadUnit;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;

/** A major task assigned on Thursday, 2026-07-30, verified on Friday, 2026-08-21, and what those concerned say of it. */
class Sc09EvaluationTest {

    private final TaskFixture tasks = new TaskFixture();
    private final Surroundings around = tasks.held.world.around;
    private final EvaluationRepository repository = new InMemoryEvaluations();
    private final InMemoryBallots ballots = new InMemoryBallots();
    private final List<String> told = new ArrayList<>();
    private final EvaluationWorkflow workflow = new Told();
    private final BeginningEvaluations beginning = new BeginningEvaluations(
            repository, tasks.evaluated, around.calendar(), workflow, around.acts(), around.clock());
    private final AskForEvaluation ask =
            new AskingForEvaluation(repository, tasks.evaluated, around.town().permissions(), beginning);
    private final InviteToEvaluation invite = new InvitingToEvaluation(
            repository,
            ballots,
            tasks.evaluated,
            around.calendar(),
            around.town().permissions(),
            workflow,
            around.acts(),
            around.clock());
    private final AnswerEvaluation answer = new AnsweringEvaluation(
            repository,
            ballots,
            around.town().compounds(),
            around.town().organisations(),
            around.calendar(),
            around.clock());
    private final CloseEvaluation close = new ClosingEvaluation(repository, ballots, around.acts(), around.clock());
    private final DecideEvaluation decide =
            new DecidingEvaluation(repository, tasks.evaluated, workflow, around.acts(), around.clock());
    private final EvaluationViews views = new ReadingEvaluations(
            repository,
            ballots,
            tasks.evaluated,
            around.town().permissions(),
            (person, action) -> person.equals(SUPERVISOR) ? Set.of(COMMUNITY) : Set.of(),
            around.town().persons(),
            around.town().compounds(),
            around.town().organisations(),
            around.clock());

    private final TaskId task;
    private final EvaluationId first;
    private List<EvaluationToken> tokens = List.of();

    Sc09EvaluationTest() {
        Scope community = Scope.community(COMMUNITY);
        around.town()
                .permissions()
                .allow(SECRETARY, Action.INVITE_TO_EVALUATION, community)
                .allow(SECRETARY, Action.READ_TASK, Scope.organisation(COMMUNITY, PSC))
                .allow(PSC_1, Action.INVITE_TO_EVALUATION, community);
        around.clock().set("2026-07-30T10:00");
        task = tasks.submitted(TaskWeight.MAJOR);
        tasks.gate = new AwaitingEvaluation(repository);
        ask.ask(SECRETARY, task);
        around.clock().set("2026-08-21T10:00");
        tasks.verify.verify(SUPERVISOR, task, "");
        beginning.on((TaskVerified) around.acts().last());
        first = repository.of(task).get(0).id();
    }

    @Test
    void begins_when_the_task_is_verified_and_keeps_it_from_being_signed_off() {
        assertThat(told).containsExactly("begun, invite by " + SetClock.at("2026-08-26T00:00"));
        assertThat(stateOf(task)).isEqualTo(TaskState.VERIFIED);
        assertThatThrownBy(() -> tasks.signOff.signOff(SUPERVISOR, task)).isInstanceOf(EvaluationPending.class);
    }

    @Test
    void is_open_from_08_21_to_the_end_of_08_28() {
        invited(40);

        assertThat(repository.get(first).closesOn()).contains(LocalDate.parse("2026-08-28"));
        assertThat(told.get(1)).isEqualTo("invited, closes at " + SetClock.at("2026-08-29T00:00"));
        around.clock().set("2026-08-28T23:59:59");
        answer.answer(tokens.get(0), Reply.of(Satisfaction.SATISFIED));
        around.clock().set("2026-08-29T00:00:00");
        assertThatThrownBy(() -> answer.answer(tokens.get(1), Reply.of(Satisfaction.SATISFIED)))
                .isInstanceOf(EvaluationWindowClosed.class);
    }

    @Test
    void is_over_when_its_task_is_cancelled_and_says_so_once() {
        invited(40);
        TaskCancelled cancelled = new TaskCancelled(task, COMMUNITY, tasks.bulkyWaste());

        new EndingEvaluations(repository, workflow).on(cancelled);
        new EndingEvaluations(repository, workflow).on(cancelled);

        assertThat(repository.get(first).state()).isEqualTo(EvaluationState.CANCELLED);
        assertThat(told).containsOnlyOnce("cancelled");
        assertThatThrownBy(() -> answer.answer(tokens.get(0), Reply.of(Satisfaction.SATISFIED)))
                .isInstanceOf(EvaluationWindowClosed.class);
    }

    @Test
    void SC_09_3_is_not_signed_off_by_itself_with_75_0_percent_and_reopened_once_with_a_minor_task() {
        failedFirstRound();

        EvaluationView view = views.get(PSC_1, first);
        assertThat(view.result()).contains(EvaluationResult.FAILED);
        assertThat(view.sums().orElseThrow().tally().responses().percent()).contains(new BigDecimal("30.0"));
        assertThat(view.sums().orElseThrow().tally().satisfied().percent()).contains(new BigDecimal("75.0"));
        assertThat(stateOf(task)).isEqualTo(TaskState.VERIFIED);
        assertThatThrownBy(() -> decide.accept(SUPERVISOR, first, "就这样")).isInstanceOf(EvaluationDecisionNotOpen.class);

        decide.reopen(SUPERVISOR, first, "暴雨后无返水", "居民反映仍有返水");

        assertThatThrownBy(() -> tasks.signOff.signOff(SUPERVISOR, task)).isInstanceOf(EvaluationPending.class);
        TaskView remedy = tasks.views.get(PSC_1, remedy());
        assertThat(remedy.weight()).isEqualTo(TaskWeight.MINOR);
        assertThat(remedy.state()).isEqualTo(TaskState.ASSIGNED);
        assertThat(remedy.title()).isEqualTo("整改：设置投放点");
        assertThat(views.get(SUPERVISOR, first).decision()).contains(EvaluationDecision.REOPENED);
        assertThatThrownBy(() -> decide.reopen(SUPERVISOR, first, "x", "x")).isInstanceOf(EvaluationNotAwaiting.class);
    }

    @Test
    void SC_09_4_is_signed_off_after_a_second_round_with_86_7_percent_and_its_days_count_from_the_first_assignment() {
        failedFirstRound();
        decide.reopen(SUPERVISOR, first, "暴雨后无返水", "居民反映仍有返水");
        EvaluationId second = secondRound();
        invited(second, 20);
        answered(6, 7, 1, 1);
        around.clock().set("2026-09-15T00:00");

        assertThat(close.close(second)).isTrue();

        assertThat(views.get(PSC_1, second).result()).contains(EvaluationResult.PASSED);
        assertThat(views.get(PSC_1, second).sums().orElseThrow().tally().satisfied())
                .isEqualTo(new Share(13, 15));
        assertThat(stateOf(task)).isEqualTo(TaskState.VERIFIED);
        around.clock().set("2026-09-16T10:00");
        tasks.signOff.signOff(SUPERVISOR, task);
        Instant assigned = tasks.views.get(PSC_1, task).entries().get(0).at();
        assertThat(ChronoUnit.DAYS.between(dayOf(assigned), LocalDate.parse("2026-09-16")))
                .isEqualTo(48);
    }

    @Test
    void is_decided_by_people_when_the_second_round_fails_too_and_not_mended_a_third_time() {
        failedFirstRound();
        decide.reopen(SUPERVISOR, first, "暴雨后无返水", "居民反映仍有返水");
        EvaluationId second = secondRound();
        invited(second, 10);
        answered(1, 1, 1, 3);
        around.clock().set("2026-09-15T00:00");
        assertThat(close.close(second)).isFalse();

        assertThatThrownBy(() -> decide.reopen(SUPERVISOR, second, "x", "x"))
                .isInstanceOf(EvaluationDecisionNotOpen.class);
        decide.toAgenda(SUPERVISOR, second, "管网须整体改造");

        tasks.signOff.signOff(SUPERVISOR, task);
        assertThat(stateOf(task)).isEqualTo(TaskState.SIGNED_OFF);
    }

    @Test
    void SC_09_5_is_decided_by_people_with_a_reason_when_only_four_have_replied() {
        invited(40);
        answered(4, 0, 0, 0);
        around.clock().set("2026-08-29T00:00");

        assertThat(close.close(first)).isFalse();

        EvaluationView view = views.get(SUPERVISOR, first);
        assertThat(view.result()).contains(EvaluationResult.INSUFFICIENT_REPLIES);
        assertThat(view.replies()).isEqualTo(4);
        assertThat(view.sums()).isEmpty();
        assertThatThrownBy(() -> decide.accept(SUPERVISOR, first, " ")).isInstanceOf(InvalidInput.class);
        decide.accept(SUPERVISOR, first, "逐户走访，均无异议");
        tasks.signOff.signOff(SUPERVISOR, task);
        assertThat(stateOf(task)).isEqualTo(TaskState.SIGNED_OFF);
    }

    @Test
    void SC_09_6_shows_the_evaluated_company_sums_from_five_replies_on_and_never_a_remark() {
        invited(40);
        tokens.subList(0, 5)
                .forEach(token -> answer.answer(
                        token,
                        new Reply(
                                Optional.of(Satisfaction.SATISFIED),
                                Set.of(EvaluationReason.WELL_DONE),
                                "3栋2单元501室 13812345678 谢谢",
                                Map.of(Degree.SAFETY, 4))));
        assertThat(views.get(PSC_1, first).replies()).isEqualTo(5);
        assertThat(views.get(PSC_1, first).sums()).isEmpty();
        around.clock().set("2026-08-29T00:00");
        close.close(first);

        EvaluationView company = views.get(PSC_1, first);
        assertThat(company.sums().orElseThrow().tally().satisfied()).isEqualTo(new Share(5, 5));
        assertThat(company.sums().orElseThrow().degrees()).containsOnly(Map.entry(Degree.SAFETY, new Share(20, 5)));
        assertThat(company.remarks()).isEmpty();
        assertThat(company.hidesRemarks()).isTrue();
        assertThat(views.get(SUPERVISOR, first).remarks())
                .allSatisfy(remark -> assertThat(remark).doesNotContain("501", "138"));
    }

    @Test
    void answers_once_with_a_slip_and_not_with_another_word() {
        invited(5);
        answer.answer(tokens.get(0), Reply.of(Satisfaction.SATISFIED));

        assertThatThrownBy(() -> answer.answer(tokens.get(0), Reply.of(Satisfaction.DISSATISFIED)))
                .isInstanceOf(SlipUsed.class);
        assertThatThrownBy(() -> answer.ask(tokens.get(0))).isInstanceOf(SlipUsed.class);
        assertThatThrownBy(() -> answer.ask(new EvaluationToken("0".repeat(26))))
                .isInstanceOf(UnknownSlip.class);
        assertThat(ballots.answers).hasSize(1);
    }

    @Test
    void leaves_no_act_and_no_time_behind_an_answer() {
        invited(5);
        Act before = around.acts().last();

        answer.answer(tokens.get(0), Reply.of(Satisfaction.SATISFIED));

        assertThat(around.acts().last()).isSameAs(before);
        assertThat(ballots.answers.get(0).answeredOn()).isEqualTo(LocalDate.parse("2026-08-21"));
    }

    @Test
    void is_asked_for_by_nobody_of_the_evaluated_unit() {
        assertThatThrownBy(() -> ask.ask(SECRETARY, task)).isInstanceOf(EvaluationAskedFor.class);
        assertThatThrownBy(() -> invite.invite(PSC_1, first, 10)).isInstanceOf(VerifierOfLeadUnit.class);
        assertThatThrownBy(() -> invite.invite(SUPERVISOR, first, 10)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decide.accept(PSC_1, first, "x")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void voids_lost_slips_and_keeps_the_answers() {
        invited(5);
        EvaluationToken used = tokens.get(0);
        EvaluationToken lost = tokens.get(1);
        answer.answer(used, Reply.of(Satisfaction.SATISFIED));

        List<EvaluationToken> fresh = invite.replaceSlips(SECRETARY, first);

        assertThat(fresh).hasSize(4);
        assertThatThrownBy(() -> answer.ask(lost)).isInstanceOf(UnknownSlip.class);
        answer.answer(fresh.get(0), Reply.of(Satisfaction.SATISFIED));
        assertThat(ballots.replies(first)).isEqualTo(2);
    }

    @Test
    void is_closed_once_even_if_the_timer_comes_again() {
        invited(40);
        answered(5, 0, 0, 0);
        around.clock().set("2026-08-29T00:00");
        close.close(first);

        assertThat(close.close(first)).isTrue();
    }

    private void failedFirstRound() {
        invited(40);
        answered(3, 6, 2, 1);
        around.clock().set("2026-08-29T00:00");
        close.close(first);
    }

    private EvaluationId secondRound() {
        around.clock().set("2026-09-04T10:00");
        tasks.mended(remedy());
        beginning.on((TaskSignedOff) around.acts().last());
        return repository.of(task).get(1).id();
    }

    private TaskId remedy() {
        return repository.get(first).remedy().orElseThrow();
    }

    private void invited(int number) {
        invited(first, number);
    }

    private void invited(EvaluationId round, int number) {
        tokens = invite.invite(SECRETARY, round, number);
        assertThat(tokens).hasSize(number).doesNotHaveDuplicates();
    }

    private void answered(int very, int satisfied, int basically, int not) {
        List<Satisfaction> said = new ArrayList<>();
        said.addAll(java.util.Collections.nCopies(very, Satisfaction.VERY_SATISFIED));
        said.addAll(java.util.Collections.nCopies(satisfied, Satisfaction.SATISFIED));
        said.addAll(java.util.Collections.nCopies(basically, Satisfaction.BASICALLY_SATISFIED));
        said.addAll(java.util.Collections.nCopies(not, Satisfaction.DISSATISFIED));
        for (int i = 0; i < said.size(); i++) {
            answer.answer(tokens.get(i), Reply.of(said.get(i)));
        }
    }

    private TaskState stateOf(TaskId id) {
        return tasks.views.get(PSC_1, id).state();
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(WorkingDays.ZONE).toLocalDate();
    }

    private final class Told implements EvaluationWorkflow {

        @Override
        public void begun(EvaluationId evaluation, Deciders deciders, Instant inviteBy) {
            told.add("begun, invite by " + inviteBy);
        }

        @Override
        public void invited(EvaluationId evaluation, Instant closesAt, Instant decideBy) {
            told.add("invited, closes at " + closesAt);
        }

        @Override
        public void decided(EvaluationId evaluation) {
            told.add("decided");
        }

        @Override
        public void cancelled(EvaluationId evaluation) {
            told.add("cancelled");
        }
    }
}
