package org.lianxi.bpmn.emergencyfund;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.emergencyfund.EmergencyFund;
import org.lianxi.committee.emergencyfund.FundAdvice;
import org.lianxi.committee.emergencyfund.FundCase;
import org.lianxi.committee.emergencyfund.FundQuestion;
import org.lianxi.committee.emergencyfund.FundStep;
import org.lianxi.committee.emergencyfund.Jurisdiction;
import org.lianxi.committee.emergencyfund.OwnersConsent;
import org.lianxi.committee.procedure.DecisionRow;

/** The table {@code emergencyFund} (DOMAIN §4.6). Days are counted in Java; the table is told whether they have passed. */
@ApplicationScoped
class EmergencyFundTable implements EmergencyFund, DecidesByTable {

    private static final TableContract CONTRACT = TableContract.of("emergencyFund")
            .choice("jurisdiction", Jurisdiction.class)
            .choice("fundCase", FundCase.class)
            .truth("certificatePresent")
            .choice("ocDecision", OwnersConsent.class)
            .truth("consentOverdue")
            .gives("step", FundStep.class)
            .rules("EF1", "EF2", "EF3", "EF4", "EF5", "EF6", "EF7", "EF8");

    private final DecisionTable table = DecisionTable.of(CONTRACT);

    @Override
    public FundAdvice advise(FundQuestion question) {
        DecisionRow row = table.decide(Map.of(
                "jurisdiction", question.jurisdiction(),
                "fundCase", question.fundCase(),
                "certificatePresent", question.isCertified(),
                "ocDecision", question.consent(),
                "consentOverdue", question.isConsentOverdue()));
        return new FundAdvice(row.rule(), FundStep.valueOf(row.result("step")), row.ground());
    }

    @Override
    public DecisionTable table() {
        return table;
    }
}
