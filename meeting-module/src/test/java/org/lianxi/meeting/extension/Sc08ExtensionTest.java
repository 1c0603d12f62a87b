package org.lianxi.meeting.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.task.DueDate;
import org.lianxi.meeting.task.TaskFixture;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskView;
import org.lianxi.meeting.task.TaskWeight;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;

/** A major task assigned on Friday, 2026-05-08, due on Monday, 2026-05-25. */
class Sc08ExtensionTest {

    private static final LocalDate DUE = LocalDate.parse("2026-05-25");
    private static final LocalDate LATER = LocalDate.parse("2026-06-04");

    private final TaskFixture tasks = new TaskFixture();
    private final Surroundings around = tasks.held.world.around;
    private final List<String> told = new ArrayList<>();
    private final ExtensionRepository repository = new InMemoryExtensionRepository();
    private final ExtensionWorkflow workflow = new Told();
    private final RequestExtension request = new RequestingExtension(
            repository,
            tasks.dueDates,
            around.calendar(),
            around.town().permissions(),
            workflow,
            around.acts(),
            around.clock());
    private final DecideExtension decide = new DecidingExtension(
            repository, tasks.dueDates, around.town().permissions(), workflow, around.acts(), around.clock());
    private final ExtensionViews views = new ReadingExtensions(
            repository,
            tasks.dueDates,
            around.town().permissions(),
            around.town().persons(),
            around.clock());
    private final TaskId task;

    Sc08ExtensionTest() {
        Scope community = Scope.community(COMMUNITY);
        around.town()
                .permissions()
                .allow(PARTY_SECRETARY, Action.APPROVE_EXTENSION, community)
                .allow(PARTY_SECRETARY, Action.READ_EXTENSIONS, community)
                .allow(SUPERVISOR, Action.APPROVE_FURTHER_EXTENSION, community);
        around.clock().set("2026-05-08T10:00");
        task = tasks.assigned(TaskWeight.MAJOR);
        around.clock().set("2026-05-11T16:00");
        tasks.accept.accept(PSC_1, task);
    }

    @Test
    void SC_08_2_is_due_on_the_working_day_after_the_fifteenth_day() {
        assertThat(tasks.dueDates.get(task).on()).isEqualTo(DUE);
    }

    @Test
    void SC_08_3_is_refused_after_the_due_date() {
        around.clock().set("2026-05-26T09:00");

        assertThatThrownBy(() -> ask(LATER)).isInstanceOf(AfterDue.class);
        assertThat(repository.of(task)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25T23:59:59, true", "2026-05-26T00:00:00, false"})
    void is_admissible_until_the_last_second(String moment, boolean isAdmitted) {
        around.clock().set(moment);

        if (isAdmitted) {
            ask(LATER);
            assertThat(repository.of(task)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ask(LATER)).isInstanceOf(AfterDue.class);
        }
    }

    @Test
    void SC_08_6_is_decided_within_one_working_day_and_clears_the_mark() {
        around.clock().set("2026-05-25T23:00");
        ask(LATER);
        assertThat(told).containsExactly("requested, community decides by " + SetClock.at("2026-05-27T00:00"));
        around.clock().set("2026-05-26T00:05");
        tasks.markOverdue.mark(task);
        assertThat(tasks.views.get(PSC_1, task).overdue()).isTrue();

        around.clock().set("2026-05-26T11:00");
        decide.grant(PARTY_SECRETARY, task, Optional.empty(), "同意");

        TaskView view = tasks.views.get(PSC_1, task);
        assertThat(view.dueDate()).isEqualTo(LATER);
        assertThat(view.overdue()).isFalse();
        assertThat(view.markedOverdueAt()).isEmpty();
        DueDate due = tasks.dueDates.get(task);
        assertThat(due.original()).isEqualTo(DUE);
        assertThat(tasks.told)
                .last()
                .isEqualTo("extended to " + SetClock.at("2026-06-05T00:00") + ", after the old limit");
        assertThat(around.acts().names()).endsWith("ExtensionGranted");
    }

    @Test
    void SC_08_6_a_second_one_is_refused() {
        around.clock().set("2026-05-25T23:00");
        ask(LATER);
        decide.grant(PARTY_SECRETARY, task, Optional.empty(), "");

        assertThatThrownBy(() -> ask(LATER.plusDays(1))).isInstanceOf(ExtensionsUsedUp.class);
    }

    @Test
    void may_be_granted_for_less_than_was_asked_but_not_for_more() {
        around.clock().set("2026-05-20T10:00");
        ask(LATER);

        assertThatThrownBy(() -> decide.grant(PARTY_SECRETARY, task, Optional.of(LATER.plusDays(1)), ""))
                .isInstanceOf(InvalidInput.class);
        decide.grant(PARTY_SECRETARY, task, Optional.of(LATER.minusDays(1)), "");

        assertThat(tasks.dueDates.get(task).on()).isEqualTo(LATER.minusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2026-05-25, false", "2026-05-26, true", "2026-06-11, true", "2026-06-12, false"})
    void is_no_longer_than_the_task_had_at_first(LocalDate until, boolean isAdmitted) {
        around.clock().set("2026-05-20T10:00");

        if (isAdmitted) {
            ask(until);
            assertThat(repository.of(task)).hasSize(1);
        } else {
            assertThatThrownBy(() -> ask(until)).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void leaves_the_due_date_when_refused_and_can_be_asked_for_again() {
        around.clock().set("2026-05-20T10:00");
        ask(LATER);
        assertThatThrownBy(() -> ask(LATER)).isInstanceOf(ExtensionAwaited.class);
        assertThatThrownBy(() -> decide.refuse(PARTY_SECRETARY, task, " ")).isInstanceOf(InvalidInput.class);

        decide.refuse(PARTY_SECRETARY, task, "材料已到货");

        assertThat(tasks.dueDates.get(task).on()).isEqualTo(DUE);
        assertThatThrownBy(() -> decide.refuse(PARTY_SECRETARY, task, "再次")).isInstanceOf(ExtensionNotAwaiting.class);
        ask(LATER);
        assertThat(repository.of(task)).hasSize(2);
    }

    @Test
    void is_asked_for_by_the_lead_unit_and_decided_by_the_community() {
        around.clock().set("2026-05-20T10:00");
        assertThatThrownBy(() -> request.request(SUPERVISOR, task, wish(LATER))).isInstanceOf(NotPermitted.class);
        ask(LATER);

        assertThatThrownBy(() -> decide.grant(PSC_1, task, Optional.empty(), ""))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> decide.grant(SUPERVISOR, task, Optional.empty(), ""))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void shows_its_reason_only_to_those_who_ask_or_decide() {
        around.clock().set("2026-05-20T10:00");
        assertThat(views.of(PSC_1, task).offer()).contains(new ExtensionOffer(DUE, LocalDate.parse("2026-06-11")));
        ask(LATER);

        assertThat(reasonReadBy(PSC_1)).isEqualTo("配件缺货");
        assertThat(reasonReadBy(PARTY_SECRETARY)).isEqualTo("配件缺货");
        assertThat(reasonReadBy(SUPERVISOR)).isEmpty();
        assertThat(views.of(PARTY_SECRETARY, task).mayDecide()).isTrue();
        assertThat(views.of(PSC_1, task).offer()).isEmpty();
    }

    private String reasonReadBy(PersonId reader) {
        return views.of(reader, task).waiting().orElseThrow().reason();
    }

    private void ask(LocalDate until) {
        request.request(PSC_1, task, wish(until));
    }

    private static ExtensionRequest wish(LocalDate until) {
        return new ExtensionRequest("配件缺货", "已完成一半", Optional.of(until));
    }

    private final class Told implements ExtensionWorkflow {

        @Override
        public void requested(TaskId of, Decider decider, Instant decideBy) {
            told.add("requested, " + (decider.isStreet() ? "street" : "community") + " decides by " + decideBy);
        }

        @Override
        public void decided(TaskId of) {
            told.add("decided");
        }

        @Override
        public void lapsed(TaskId of) {
            told.add("lapsed");
        }
    }
}
