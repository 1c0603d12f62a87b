package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.publicity.FollowNotice;
import org.lianxi.meeting.publicity.PublicNoticeId;

/** Has it told that a reported notice is not down in time. */
@Named(PublicNoticeProcess.MARK_TAKE_DOWN_LATE)
@ApplicationScoped
class MarkTakeDownLateStep implements Step {

    private final FollowNotice followNotice;

    @Inject
    MarkTakeDownLateStep(FollowNotice followNotice) {
        this.followNotice = followNotice;
    }

    @Override
    public StepOutcome run(String businessKey) {
        followNotice.takeDownLate(new PublicNoticeId(businessKey));
        return StepOutcome.done();
    }
}
