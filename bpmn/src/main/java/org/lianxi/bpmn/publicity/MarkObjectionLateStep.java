package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.publicity.AnswerObjection;
import org.lianxi.meeting.publicity.ObjectionId;

/** Has it told that an objection is not answered in time. */
@Named(NoticeObjectionProcess.MARK_OBJECTION_LATE)
@ApplicationScoped
class MarkObjectionLateStep implements Step {

    private final AnswerObjection answerObjection;

    @Inject
    MarkObjectionLateStep(AnswerObjection answerObjection) {
        this.answerObjection = answerObjection;
    }

    @Override
    public StepOutcome run(String businessKey) {
        answerObjection.wentLate(new ObjectionId(businessKey));
        return StepOutcome.done();
    }
}
