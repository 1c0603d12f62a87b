package org.lianxi.bpmn.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.whistle.MarkWhistleUnanswered;
import org.lianxi.meeting.whistle.WhistleId;

/** Has the call marked when a limit has passed. */
@Named(WhistleCallProcess.MARK_WHISTLE_UNANSWERED)
@ApplicationScoped
class MarkWhistleUnansweredStep implements Step {

    private final MarkWhistleUnanswered markWhistleUnanswered;

    @Inject
    MarkWhistleUnansweredStep(MarkWhistleUnanswered markWhistleUnanswered) {
        this.markWhistleUnanswered = markWhistleUnanswered;
    }

    @Override
    public StepOutcome run(String businessKey) {
        markWhistleUnanswered.mark(new WhistleId(businessKey));
        return StepOutcome.done();
    }
}
