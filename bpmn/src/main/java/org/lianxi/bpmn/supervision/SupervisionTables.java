package org.lianxi.bpmn.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.meeting.supervision.SupervisionColour;
import org.lianxi.meeting.supervision.SupervisionFacts;
import org.lianxi.meeting.supervision.SupervisionLevel;
import org.lianxi.meeting.supervision.SupervisionLevels;
import org.lianxi.meeting.supervision.SupervisionScheme;
import org.lianxi.meeting.supervision.SupervisionStage;
import org.lianxi.meeting.supervision.SupervisionTrigger;

@ApplicationScoped
class SupervisionTables implements SupervisionLevels {

    private final SupervisionLevelTable levels;
    private final SupervisionColourTable colours;

    @Inject
    SupervisionTables(SupervisionLevelTable levels, SupervisionColourTable colours) {
        this.levels = levels;
        this.colours = colours;
    }

    @Override
    public List<SupervisionTrigger> triggered(SupervisionFacts facts) {
        Map<String, Object> values = new HashMap<>();
        values.put("owed", facts.isOwed());
        values.put("daysToDue", SupervisionLevelTable.within(facts.daysToDue()));
        values.put("overdue", facts.isOverdue());
        values.put("acceptanceMissed", facts.acceptanceMissed());
        values.put("milestoneMissed", facts.milestoneMissed());
        values.put("rejections", facts.rejections());
        values.put("workingDaysRed", SupervisionLevelTable.within(facts.workingDaysRed()));
        values.put("noAgreementTwice", facts.noAgreementTwice());
        values.put("meetingNotHeld", facts.meetingNotHeld());
        values.put("beyondPower", facts.beyondPower());
        values.put("departmentSilent", facts.departmentSilent());
        values.put("remindBefore", facts.remindBefore());
        return levels.table().evaluate(values).stream()
                .map(SupervisionTables::trigger)
                .toList();
    }

    private static SupervisionTrigger trigger(DecisionRow row) {
        return new SupervisionTrigger(
                row.rule(),
                SupervisionStage.valueOf(row.result("stage")),
                SupervisionLevel.valueOf(row.result("level")),
                new Wording(row.result("reaction"), row.result("reactionEn")),
                row.ground());
    }

    @Override
    public SupervisionColour colour(SupervisionScheme scheme, SupervisionStage stage) {
        return SupervisionColour.valueOf(
                colours.table().decide(Map.of("scheme", scheme, "stage", stage)).result("colour"));
    }
}
