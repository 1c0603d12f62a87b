package org.lianxi.meeting.supervision;

import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.procedure.Wording;

/** The rows of DOMAIN §4.4 that a task by itself can meet; the tables themselves are tested where they live. */
final class GivenLevels implements SupervisionLevels {

    @Override
    public List<SupervisionTrigger> triggered(SupervisionFacts facts) {
        List<SupervisionTrigger> triggers = new ArrayList<>();
        if (facts.isOwed() && !facts.isOverdue() && facts.daysToDue() <= facts.remindBefore()) {
            triggers.add(trigger("E0", SupervisionStage.NEAR, SupervisionLevel.LV0));
        }
        if (facts.acceptanceMissed()) {
            triggers.add(trigger("E1", SupervisionStage.BEHIND, SupervisionLevel.LV1));
        }
        if (facts.isOverdue()) {
            triggers.add(trigger("E2", SupervisionStage.OVERDUE, SupervisionLevel.LV1));
        }
        if (facts.workingDaysRed() > 5) {
            triggers.add(trigger("E3", SupervisionStage.OVERDUE, SupervisionLevel.LV2));
        }
        return triggers;
    }

    private static SupervisionTrigger trigger(String rule, SupervisionStage stage, SupervisionLevel level) {
        return new SupervisionTrigger(rule, stage, level, new Wording("要求", "reaction"), new Wording("依据", "ground"));
    }

    @Override
    public SupervisionColour colour(SupervisionScheme scheme, SupervisionStage stage) {
        return switch (stage) {
            case NONE -> SupervisionColour.NONE;
            case NEAR -> SupervisionColour.BLUE;
            case BEHIND ->
                scheme == SupervisionScheme.BLUE_YELLOW_RED ? SupervisionColour.YELLOW : SupervisionColour.ORANGE;
            case OVERDUE -> SupervisionColour.RED;
        };
    }
}
