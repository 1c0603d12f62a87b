package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.publicity.FollowNotice;
import org.lianxi.meeting.publicity.PublicNoticeId;

/** Ends the posting of a notice whose period is over. */
@Named(PublicNoticeProcess.EXPIRE_NOTICE)
@ApplicationScoped
class ExpireNoticeStep implements Step {

    private final FollowNotice followNotice;

    @Inject
    ExpireNoticeStep(FollowNotice followNotice) {
        this.followNotice = followNotice;
    }

    @Override
    public StepOutcome run(String businessKey) {
        followNotice.expire(new PublicNoticeId(businessKey));
        return StepOutcome.done();
    }
}
