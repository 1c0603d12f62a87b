package org.lianxi.bpmn.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.meeting.supervision.SupervisionLevel;
import org.lianxi.meeting.supervision.SupervisionStage;

/** The table {@code supervisionLevel}: all rows that apply. */
@ApplicationScoped
class SupervisionLevelTable implements DecidesByTable {

    private static final int MOST_DAYS = 3650;
    private static final int MOST_REJECTIONS = 1000;
    private static final int MOST_REMINDING = 30;

    private final DecisionTable table = DecisionTable.of(TableContract.of("supervisionLevel")
            .truth("owed")
            .number("daysToDue", -MOST_DAYS, MOST_DAYS)
            .truth("overdue")
            .truth("acceptanceMissed")
            .truth("milestoneMissed")
            .number("rejections", 0, MOST_REJECTIONS)
            .number("workingDaysRed", -MOST_DAYS, MOST_DAYS)
            .truth("noAgreementTwice")
            .truth("meetingNotHeld")
            .truth("beyondPower")
            .truth("departmentSilent")
            .parameter("remindBefore", 0, MOST_REMINDING)
            .gives("stage", SupervisionStage.class)
            .gives("level", SupervisionLevel.class)
            .givesText("reaction")
            .givesText("reactionEn")
            .rules("E0", "E1", "E1b", "E1c", "E2", "E3", "E3b", "E3c", "E3d", "E4", "E5"));

    /** Ten years are as far away as any more. */
    static int within(int days) {
        return Math.max(-MOST_DAYS, Math.min(MOST_DAYS, days));
    }

    @Override
    public DecisionTable table() {
        return table;
    }
}
