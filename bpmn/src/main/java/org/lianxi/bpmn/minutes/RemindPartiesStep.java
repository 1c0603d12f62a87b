package org.lianxi.bpmn.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.RemindParties;

/** Has the parties reminded that have not answered. */
@Named(MinutesProcess.REMIND_PARTIES)
@ApplicationScoped
class RemindPartiesStep implements Step {

    private final RemindParties remindParties;

    @Inject
    RemindPartiesStep(RemindParties remindParties) {
        this.remindParties = remindParties;
    }

    @Override
    public StepOutcome run(String businessKey) {
        remindParties.remind(new MinutesId(businessKey));
        return StepOutcome.done();
    }
}
