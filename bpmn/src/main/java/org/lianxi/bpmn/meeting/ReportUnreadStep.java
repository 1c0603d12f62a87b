package org.lianxi.bpmn.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.notice.ReportUnread;

/** Looks, when the time for reading is over, whether somebody is to be phoned. */
@Named(JointMeetingProcess.REPORT_UNREAD)
@ApplicationScoped
class ReportUnreadStep implements Step {

    private final ReportUnread reportUnread;

    @Inject
    ReportUnreadStep(ReportUnread reportUnread) {
        this.reportUnread = reportUnread;
    }

    @Override
    public StepOutcome run(String businessKey) {
        return reportUnread.report(new MeetingId(businessKey)) == 0
                ? StepOutcome.done()
                : StepOutcome.error(JointMeetingProcess.NOTICE_UNREAD);
    }
}
