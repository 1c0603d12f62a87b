package org.lianxi.committee.procedure;

import java.util.List;

/**
 * A decision table to read.
 *
 * @param version of the table, as its file says
 * @param parameters inputs that no column stands for: conditions name them, as in {@code >= largeHouseholds}
 */
public record DecisionTableView(
        String id,
        Wording title,
        String version,
        HitPolicy hitPolicy,
        List<DecisionColumn> inputs,
        List<DecisionColumn> parameters,
        List<DecisionColumn> outputs,
        List<DecisionRow> rows) {

    public DecisionTableView {
        inputs = List.copyOf(inputs);
        parameters = List.copyOf(parameters);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }
}
