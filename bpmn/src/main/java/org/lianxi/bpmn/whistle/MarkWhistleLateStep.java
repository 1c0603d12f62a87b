package org.lianxi.bpmn.whistle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.whistle.MarkWhistleLate;
import org.lianxi.meeting.whistle.WhistleId;

/** Has the call marked when a limit has passed. */
@Named(WhistleCallProcess.MARK_WHISTLE_LATE)
@ApplicationScoped
class MarkWhistleLateStep implements Step {

    private final MarkWhistleLate markWhistleLate;

    @Inject
    MarkWhistleLateStep(MarkWhistleLate markWhistleLate) {
        this.markWhistleLate = markWhistleLate;
    }

    @Override
    public StepOutcome run(String businessKey) {
        markWhistleLate.mark(new WhistleId(businessKey));
        return StepOutcome.done();
    }
}
