package org.lianxi.bpmn.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.task.MarkTaskOverdue;
import org.lianxi.meeting.task.TaskId;

/** Has the task marked when its due date has passed. */
@Named(ResolutionTaskProcess.MARK_TASK_OVERDUE)
@ApplicationScoped
class MarkTaskOverdueStep implements Step {

    private final MarkTaskOverdue markTaskOverdue;

    @Inject
    MarkTaskOverdueStep(MarkTaskOverdue markTaskOverdue) {
        this.markTaskOverdue = markTaskOverdue;
    }

    @Override
    public StepOutcome run(String businessKey) {
        markTaskOverdue.mark(new TaskId(businessKey));
        return StepOutcome.done();
    }
}
