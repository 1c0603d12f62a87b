package org.lianxi.bpmn.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.bpmn.engine.Step;
import org.lianxi.bpmn.engine.StepOutcome;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.ReportMissingSignatures;

/** Has the missing signatures reported when the limit for countersigning is reached. */
@Named(MinutesProcess.REPORT_MISSING_SIGNATURES)
@ApplicationScoped
class ReportMissingSignaturesStep implements Step {

    private final ReportMissingSignatures reportMissingSignatures;

    @Inject
    ReportMissingSignaturesStep(ReportMissingSignatures reportMissingSignatures) {
        this.reportMissingSignatures = reportMissingSignatures;
    }

    @Override
    public StepOutcome run(String businessKey) {
        reportMissingSignatures.report(new MinutesId(businessKey));
        return StepOutcome.done();
    }
}
