package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.OC;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;

class ReassigningTaskTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void lets_another_unit_go_on_where_the_first_one_was_by_the_same_limits() {
        TaskId task = feature.accepted(TaskWeight.MINOR);
        TaskView before = feature.views.get(PSC_1, task);
        Scope ofOwners = Scope.organisation(COMMUNITY, OC);
        feature.held
                .world
                .around
                .town()
                .permissions()
                .allow(OC_1, Action.WORK_ON_TASK, ofOwners)
                .allow(OC_1, Action.READ_TASK, ofOwners);

        feature.orders.reassign(OC_1, task, OC);

        assertThat(feature.told).endsWith("reassigned from PSC-1 to OC-1");
        assertThatThrownBy(() -> feature.submit.submit(PSC_1, task, "已完成", List.of(TaskFixture.photo())))
                .isInstanceOf(NotPermitted.class);
        feature.submit.submit(OC_1, task, "已完成", List.of(TaskFixture.photo()));
        TaskView after = feature.views.get(OC_1, task);
        assertThat(after.due()).isEqualTo(before.due());
        assertThat(after.state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(after.entries())
                .extracting(TaskEntryView::kind)
                .endsWith(TaskEntryKind.REASSIGNED, TaskEntryKind.SUBMITTED);
    }

    @Test
    void refuses_a_task_that_nobody_works_on_any_more() {
        TaskId task = feature.submitted(TaskWeight.MINOR);
        feature.verify.verify(PARTY_SECRETARY, task, "合格");
        feature.signOff.signOff(PARTY_SECRETARY, task);

        assertThatThrownBy(() -> feature.orders.reassign(OC_1, task, OC)).isInstanceOf(TaskNotAwaiting.class);
    }
}
