package org.lianxi.bpmn.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.meeting.supervision.SupervisionColour;
import org.lianxi.meeting.supervision.SupervisionScheme;
import org.lianxi.meeting.supervision.SupervisionStage;

/** The table {@code supervisionColour}: the schemes of colours as data (CFG-31). */
@ApplicationScoped
class SupervisionColourTable implements DecidesByTable {

    private final DecisionTable table = DecisionTable.of(TableContract.of("supervisionColour")
            .choice("scheme", SupervisionScheme.class)
            .choice("stage", SupervisionStage.class)
            .gives("colour", SupervisionColour.class)
            .rules("N1", "N2", "N3", "N4", "N5", "N6", "N7"));

    @Override
    public DecisionTable table() {
        return table;
    }
}
