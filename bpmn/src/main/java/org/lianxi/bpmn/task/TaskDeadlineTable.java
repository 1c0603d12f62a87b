package org.lianxi.bpmn.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.bpmn.decision.TableRefused;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.meeting.task.LimitUnit;
import org.lianxi.meeting.task.TaskDeadline;
import org.lianxi.meeting.task.TaskDeadlines;
import org.lianxi.meeting.task.TaskWeight;

/** The table {@value #ID}. The amount of a row is a number, or the parameter CFG-15 that sets it for each place. */
@ApplicationScoped
class TaskDeadlineTable implements TaskDeadlines, DecidesByTable {

    static final String ID = "taskDeadline";
    private static final int MOST = 60;

    private final DecisionTable table = DecisionTable.of(TableContract.of(ID)
            .choice("taskClass", TaskWeight.class)
            .gives("unit", LimitUnit.class)
            .givesNumber("amount", 0, MOST)
            .gives("parameter", Parameter.class)
            .rules("D1", "D2", "D3", "D4", "D5", "D6", "D7"));

    private final Map<TaskWeight, TaskDeadline> deadlines = new EnumMap<>(TaskWeight.class);

    TaskDeadlineTable() {
        for (TaskWeight weight : TaskWeight.values()) {
            deadlines.put(weight, deadline(table.decide(Map.of("taskClass", weight))));
        }
    }

    static TaskDeadline deadline(DecisionRow row) {
        if (row.find("amount").isPresent() == row.find("parameter").isPresent()) {
            throw new TableRefused(ID, row.rule(), "amount", "either an amount or a parameter is needed, and not both");
        }
        return new TaskDeadline(
                row.rule(),
                LimitUnit.valueOf(row.result("unit")),
                row.find("amount").map(Integer::valueOf),
                row.find("parameter").map(Parameter::valueOf),
                row.ground());
    }

    @Override
    public TaskDeadline of(TaskWeight weight) {
        TaskDeadline deadline = deadlines.get(weight);
        if (deadline == null) {
            throw new IllegalArgumentException("no limit for " + weight);
        }
        return deadline;
    }

    @Override
    public DecisionTable table() {
        return table;
    }
}
