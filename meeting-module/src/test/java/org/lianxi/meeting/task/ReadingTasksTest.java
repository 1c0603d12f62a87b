package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.STRANGER;
import static org.lianxi.meeting.testing.TestTown.SUPERVISOR;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.document.FileRead;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.minutes.ClosedMeeting;

class ReadingTasksTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void says_what_each_person_can_do_in_each_state() {
        TaskId task = feature.assigned(TaskWeight.MAJOR);
        assertThat(feature.views.get(PSC_1, task).may()).isEqualTo(new TaskActs(true, false, false, false, false));

        feature.accept.accept(PSC_1, task);
        assertThat(feature.views.get(PSC_1, task).may()).isEqualTo(new TaskActs(false, true, true, false, false));
        assertThat(feature.views.get(SUPERVISOR, task).may())
                .isEqualTo(new TaskActs(false, false, false, false, false));

        feature.submit.submit(PSC_1, task, "x", List.of(TaskFixture.photo()));
        assertThat(feature.views.get(PARTY_SECRETARY, task).may().mayVerify()).isTrue();

        feature.verify.verify(PARTY_SECRETARY, task, "");
        assertThat(feature.views.get(PARTY_SECRETARY, task).may().maySignOff()).isFalse();
        assertThat(feature.views.get(SUPERVISOR, task).may().maySignOff()).isTrue();
    }

    @Test
    void names_unit_compound_resolution_and_people() {
        TaskView view = feature.views.get(PSC_1, feature.assigned(TaskWeight.MINOR));

        assertThat(view.leadUnitName()).isEqualTo("名 PSC-1");
        assertThat(view.compoundName()).isEqualTo("名 XQ-101");
        assertThat(view.resolutionTitle()).isEqualTo(ClosedMeeting.BULKY_WASTE);
        assertThat(view.assignedBy().displayName()).isEqualTo("名 CM-1-party-secretary");
        assertThat(view.barred()).isTrue();
    }

    @Test
    void opens_evidence_to_whoever_may_read_the_task_and_to_nobody_else() {
        TaskId task = feature.submitted(TaskWeight.MINOR);
        StoredFileId file =
                feature.views.get(PSC_1, task).entries().get(2).files().get(0).id();

        assertThat(feature.held.world.documents.files.read(SUPERVISOR, file).name())
                .isEqualTo("现场.png");
        assertThat(feature.held.world.around.acts().last()).isInstanceOfSatisfying(FileRead.class, read -> {
            assertThat(read.file()).isEqualTo(file);
            assertThat(read.subject().kind()).isEqualTo("task");
        });
        assertThatThrownBy(() -> feature.held.world.documents.files.read(STRANGER, file))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refuses_a_stranger_and_an_unknown_id() {
        TaskId task = feature.assigned(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.views.get(STRANGER, task)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.views.get(PSC_1, TaskId.fresh())).isInstanceOf(UnknownTask.class);
    }
}
