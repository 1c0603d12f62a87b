package org.lianxi.bpmn.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.bpmn.engine.TestEngine.START;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.committee.testing.RecordedActs;

class ProcessTroubleTest {

    private static final PersonId OPERATOR = new PersonId("p-operator");
    private static final PersonId OTHER = new PersonId("p-other");

    private final TestEngine engine = TestEngine.fresh();
    private final RecordedActs acts = new RecordedActs();
    private final ProcessTrouble trouble = new OperatingProcesses(
            new GivenPermissions().allow(OPERATOR, Action.OPERATE_PROCESSES, Scope.everywhere()),
            engine.failedJobs(),
            engine.oldInstances(),
            acts);

    @Test
    void is_empty_while_every_step_works() {
        overdueTask();
        engine.runDueJobs();

        assertThat(list()).isEmpty();
    }

    @Test
    void shows_a_failed_step_with_its_subject_its_reason_and_the_retries_left() {
        engine.broken("markTaskOverdue");
        overdueTask();
        tryOnce();

        assertThat(list()).singleElement().satisfies(step -> {
            assertThat(step.elementId()).isEqualTo("markTaskOverdue");
            assertThat(step.nameZh()).isEqualTo("标记逾期");
            assertThat(step.nameEn()).isEqualTo("Mark the task overdue");
            assertThat(step.subjectKind()).contains(SubjectKind.TASK);
            assertThat(step.subjectId()).contains("task-1");
            assertThat(step.message()).isEqualTo("markTaskOverdue is broken");
            assertThat(step.retriesLeft()).isEqualTo(3);
        });
    }

    @Test
    void lets_a_step_fail_four_times_by_itself_ever_later_and_then_waits_for_the_operator() {
        engine.broken("markTaskOverdue");
        overdueTask();
        tryOnce();
        for (Duration wait : List.of(Duration.ofSeconds(16), Duration.ofMinutes(2), Duration.ofMinutes(11))) {
            engine.itIs(engine.clock().instant().plus(wait));
            tryOnce();
        }
        engine.mended("markTaskOverdue");
        engine.itIs(engine.clock().instant().plus(Duration.ofDays(1)));

        engine.runDueJobs();

        assertThat(list()).extracting(FailedStep::retriesLeft).containsExactly(0);
        assertThat(engine.stepsTaken()).isEmpty();
    }

    @Test
    void is_over_when_the_operator_retries_and_the_step_works() {
        engine.broken("markTaskOverdue");
        overdueTask();
        tryOnce();
        engine.mended("markTaskOverdue");

        trouble.retry(OPERATOR, list().get(0).id());
        engine.runDueJobs();

        assertThat(engine.stepsTaken()).containsExactly("markTaskOverdue task-1");
        assertThat(list()).isEmpty();
        assertThat(acts.all())
                .containsExactly(new StepRetried(OPERATOR, new Subject("task", "task-1"), "markTaskOverdue"));
    }

    @Test
    void is_for_operators_only() {
        engine.broken("markTaskOverdue");
        overdueTask();
        tryOnce();
        JobId job = list().get(0).id();

        assertThatThrownBy(() -> trouble.failedSteps(OTHER, PageRequest.first()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> trouble.retry(OTHER, job)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void refuses_to_retry_what_is_no_longer_stuck() {
        assertThatThrownBy(() -> trouble.retry(OPERATOR, new JobId("gone"))).isInstanceOf(JobGone.class);
    }

    private void overdueTask() {
        Facts facts = Facts.none()
                .and("leadUnit", "PSC-1")
                .and("community", "CM-1")
                .and("street", "ST-1")
                .and("weight", "MINOR")
                .and("acceptBy", START)
                .and("due", START)
                .and("accepted", false);
        engine.processes().start("resolution-task", "task-1", facts);
    }

    private void tryOnce() {
        assertThatThrownBy(engine::runDueJobs).hasMessageContaining("broken");
    }

    private List<FailedStep> list() {
        return trouble.failedSteps(OPERATOR, PageRequest.first()).items();
    }
}
