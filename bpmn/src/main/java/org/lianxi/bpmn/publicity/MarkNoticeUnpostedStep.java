package org.lianxi.bpmn.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.publicity.FollowNotice;
import org.lianxi.meeting.publicity.PublicNoticeId;

/** Has it told that a notice does not hang in time. */
@Named(PublicNoticeProcess.MARK_NOTICE_UNPOSTED)
@ApplicationScoped
class MarkNoticeUnpostedStep implements Step {

    private final FollowNotice followNotice;

    @Inject
    MarkNoticeUnpostedStep(FollowNotice followNotice) {
        this.followNotice = followNotice;
    }

    @Override
    public StepOutcome run(String businessKey) {
        followNotice.unposted(new PublicNoticeId(businessKey));
        return StepOutcome.done();
    }
}
