package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.task.SomeTask.DUE;
import static org.lianxi.meeting.task.SomeTask.FRIDAY;
import static org.lianxi.meeting.task.SomeTask.PARTY_SECRETARY;
import static org.lianxi.meeting.task.SomeTask.VERIFIER;
import static org.lianxi.meeting.task.SomeTask.WORKER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;

class TaskTest {

    private static final Instant BEFORE_DUE = DUE.minusMillis(1);

    @Test
    void goes_from_assignment_to_sign_off_and_remembers_every_step() {
        Task task = SomeTask.assigned().signedOff().build();

        assertThat(task.state()).isEqualTo(TaskState.SIGNED_OFF);
        assertThat(task.verifiedBy()).contains(VERIFIER);
        assertThat(task.signedOffBy()).contains(PARTY_SECRETARY);
        assertThat(task.entries())
                .extracting(TaskEntry::kind)
                .containsExactly(
                        TaskEntryKind.ASSIGNED,
                        TaskEntryKind.ACCEPTED,
                        TaskEntryKind.SUBMITTED,
                        TaskEntryKind.VERIFIED,
                        TaskEntryKind.SIGNED_OFF);
        assertThat(task.entries()).extracting(TaskEntry::position).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void cannot_be_submitted_before_it_is_accepted() {
        Task task = SomeTask.assigned().build();

        assertThatThrownBy(() -> task.submit(SomeTask.evidence(), FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
        assertThatThrownBy(() -> task.reportProgress(Note.by(WORKER, "begonnen"), FRIDAY))
                .isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void cannot_be_accepted_twice() {
        Task task = SomeTask.assigned().accepted().build();

        assertThatThrownBy(() -> task.accept(WORKER, FRIDAY))
                .isInstanceOfSatisfying(TaskNotAwaiting.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(TaskState.IN_PROGRESS));
    }

    @Test
    void cannot_be_verified_or_rejected_before_it_is_submitted() {
        Task task = SomeTask.assigned().accepted().build();

        assertThatThrownBy(() -> task.verify(Note.by(VERIFIER), FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
        assertThatThrownBy(() -> task.reject(Note.by(VERIFIER, "no"), FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void cannot_be_signed_off_before_it_is_verified() {
        Task task = SomeTask.assigned().submitted().build();

        assertThatThrownBy(() -> task.signOff(PARTY_SECRETARY, FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void goes_back_to_its_lead_unit_when_it_is_rejected() {
        Task task = SomeTask.assigned().rejected().build();
        assertThat(task.state()).isEqualTo(TaskState.REWORK);
        assertThat(task.rejections()).isEqualTo(1);

        task.submit(SomeTask.evidence(), FRIDAY);

        assertThat(task.state()).isEqualTo(TaskState.SUBMITTED);
    }

    @Test
    void cannot_be_submitted_without_evidence() {
        Task task = SomeTask.assigned().accepted().build();

        assertThatThrownBy(() -> task.submit(Note.by(WORKER, "fertig"), FRIDAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_overdue_from_24_00_of_its_last_day_while_the_lead_unit_has_to_deliver() {
        assertThat(SomeTask.assigned().build().isOverdueAt(BEFORE_DUE)).isFalse();
        assertThat(SomeTask.assigned().build().isOverdueAt(DUE)).isTrue();
        assertThat(SomeTask.assigned().accepted().build().isOverdueAt(DUE)).isTrue();
        assertThat(SomeTask.assigned().rejected().build().isOverdueAt(DUE)).isTrue();
        assertThat(SomeTask.assigned().submitted().build().isOverdueAt(DUE)).isFalse();
    }

    @Test
    void is_marked_overdue_once_and_not_before_its_time() {
        Task task = SomeTask.assigned().accepted().build();

        assertThat(task.markOverdue(BEFORE_DUE)).isFalse();
        assertThat(task.markOverdue(DUE)).isTrue();
        assertThat(task.markOverdue(DUE.plusSeconds(1))).isFalse();
        assertThat(task.overdueAt()).contains(DUE);
        assertThat(task.entries()).extracting(TaskEntry::kind).containsOnlyOnce(TaskEntryKind.WENT_OVERDUE);
    }

    @Test
    void is_not_marked_overdue_while_it_waits_for_somebody_else() {
        Task task = SomeTask.assigned().submitted().build();

        assertThat(task.markOverdue(DUE)).isFalse();
    }

    @Test
    void knows_everybody_with_a_post_in_its_lead_unit() {
        Task task = SomeTask.assigned().build();
        Mandate secretary = held(Post.COMMUNITY_PARTY_SECRETARY, "CM-1");
        Mandate managerOfTheCompany = held(Post.PARTY_DELEGATE, "PSC-1");

        assertThat(task.isDoneByUnitOf(List.of(secretary))).isFalse();
        assertThat(task.isDoneByUnitOf(List.of(secretary, managerOfTheCompany))).isTrue();
    }

    @Test
    void is_signed_off_by_the_street_when_it_is_major() {
        assertThat(SomeTask.assigned(TaskWeight.MINOR).build().signOffAction()).isEqualTo(Action.SIGN_OFF_MINOR_TASK);
        assertThat(SomeTask.assigned(TaskWeight.MAJOR).build().signOffAction()).isEqualTo(Action.SIGN_OFF_MAJOR_TASK);
    }

    @Test
    void rests_with_its_resolution_and_goes_on_where_it_stood() {
        Task task = SomeTask.assigned().accepted().build();

        task.suspend("停", BEFORE_DUE);

        assertThat(task.state()).isEqualTo(TaskState.SUSPENDED);
        assertThat(task.isOverdueAt(DUE)).isFalse();
        assertThatThrownBy(() -> task.submit(Note.by(WORKER, "fertig"), DUE)).isInstanceOf(TaskNotAwaiting.class);
        assertThatThrownBy(() -> task.suspend("停", DUE)).isInstanceOf(TaskNotAwaiting.class);

        LocalDate due = task.dueOn();
        task.resume(
                new Task.Rest(4, task.acceptBy().plusSeconds(4 * 86_400), due.plusDays(4), DUE.plusSeconds(4 * 86_400)),
                DUE);

        assertThat(task.state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(task.suspendedDays()).isEqualTo(4);
        assertThat(task.dueOn()).isEqualTo(due.plusDays(4));
        assertThat(task.originalDueOn()).isEqualTo(due);
    }

    @Test
    void stays_overdue_when_it_was_so_before_its_rest() {
        Task task = SomeTask.assigned().accepted().build();
        task.markOverdue(DUE);
        LocalDate due = task.dueOn();

        task.suspend("停", DUE);
        task.resume(new Task.Rest(4, DUE, due.plusDays(4), DUE.plusSeconds(4 * 86_400)), DUE);

        assertThat(task.dueOn()).isEqualTo(due);
        assertThat(task.isOverdueAt(DUE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = TaskState.class, names = "SIGNED_OFF|CANCELLED", mode = EnumSource.Mode.MATCH_ANY)
    void is_closed_for_good_once_it_is_signed_off_or_cancelled(TaskState closed) {
        Task task = SomeTask.assigned().verified().build();
        if (closed == TaskState.SIGNED_OFF) {
            task.signOff(VERIFIER, FRIDAY);
        } else {
            task.cancel("撤销", FRIDAY);
        }

        assertThat(task.state()).isEqualTo(closed);
        assertThatThrownBy(() -> task.cancel("撤销", FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
        assertThatThrownBy(() -> task.suspend("停", FRIDAY)).isInstanceOf(TaskNotAwaiting.class);
    }

    private static Mandate held(Post post, String organisation) {
        return new Mandate(
                MandateId.fresh(), VERIFIER, post, new OrganisationId(organisation), FRIDAY, Optional.empty());
    }
}
