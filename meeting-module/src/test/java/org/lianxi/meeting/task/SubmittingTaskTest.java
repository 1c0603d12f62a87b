package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PSC_1;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.document.NewFile;

class SubmittingTaskTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void hands_the_task_over_with_its_evidence() {
        TaskId task = feature.submitted(TaskWeight.MINOR);

        TaskView view = feature.views.get(PSC_1, task);
        assertThat(view.state()).isEqualTo(TaskState.SUBMITTED);
        TaskEntryView entry = view.entries().get(view.entries().size() - 1);
        assertThat(entry.kind()).isEqualTo(TaskEntryKind.SUBMITTED);
        assertThat(entry.files()).extracting(file -> file.name()).containsExactly("现场.png");
        assertThat(feature.told).endsWith("submitted");
        assertThat(feature.held.world.around.acts().last().details()).containsKey("evidence");
    }

    @Test
    void refuses_a_task_without_evidence_and_names_the_missing_report_too() {
        TaskId task = feature.accepted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.submit.submit(PSC_1, task, "", List.of()))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("report", "evidence"));
        assertThat(feature.stateOf(task)).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void refuses_evidence_of_a_disguised_kind() {
        TaskId task = feature.accepted(TaskWeight.MINOR);
        NewFile program = new NewFile("photo.png", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0});

        assertThatThrownBy(() -> feature.submit.submit(PSC_1, task, "done", List.of(program)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refuses_a_task_that_is_not_accepted_or_submitted_already() {
        TaskId assigned = feature.assigned(TaskWeight.MINOR);
        TaskId submitted = feature.submitted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.submit.submit(PSC_1, assigned, "x", List.of(TaskFixture.photo())))
                .isInstanceOf(TaskNotAwaiting.class);
        assertThatThrownBy(() -> feature.submit.submit(PSC_1, submitted, "x", List.of(TaskFixture.photo())))
                .isInstanceOf(TaskNotAwaiting.class);
    }

    @Test
    void refuses_another_unit() {
        TaskId task = feature.assigned(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.accept.accept(OC_1, task)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.report.report(OC_1, task, "x", List.of()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void follows_progress_notes_with_and_without_files() {
        TaskId task = feature.accepted(TaskWeight.MINOR);

        feature.report.report(PSC_1, task, "已订购", List.of());
        feature.report.report(PSC_1, task, "已到货 🚚", List.of(TaskFixture.photo()));

        assertThat(feature.views.get(PSC_1, task).entries())
                .filteredOn(entry -> entry.kind() == TaskEntryKind.PROGRESS)
                .extracting(entry -> entry.files().size())
                .containsExactly(0, 1);
        assertThat(feature.told).endsWith("accepted");
    }
}
