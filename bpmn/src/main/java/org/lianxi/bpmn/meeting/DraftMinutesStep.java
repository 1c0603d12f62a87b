package org.lianxi.bpmn.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.DraftMinutes;

/** Has the minutes drafted when the session is closed. */
@Named(JointMeetingProcess.DRAFT_MINUTES)
@ApplicationScoped
class DraftMinutesStep implements Step {

    private final DraftMinutes draftMinutes;

    @Inject
    DraftMinutesStep(DraftMinutes draftMinutes) {
        this.draftMinutes = draftMinutes;
    }

    @Override
    public StepOutcome run(String businessKey) {
        draftMinutes.draft(new MeetingId(businessKey));
        return StepOutcome.done();
    }
}
