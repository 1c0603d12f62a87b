package org.lianxi.bpmn.decision;

import java.util.List;
import java.util.Map;
import org.lianxi.committee.procedure.HitPolicy;

/**
 * A table as its file writes it, before it is checked.
 *
 * @param inputs names of the input columns
 * @param outputs names of the output columns, without the one that names the rule
 */
public record WrittenTable(HitPolicy hitPolicy, List<String> inputs, List<String> outputs, List<Row> rows) {

    public WrittenTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * A row as it is written.
     *
     * @param rule its id, empty when it has none
     * @param conditions by input
     * @param results by output
     * @param description ground in Chinese, new line, ground in English
     */
    public record Row(
            String rule, Map<String, String> conditions, Map<String, String> results, List<String> description) {

        public Row {
            conditions = Map.copyOf(conditions);
            results = Map.copyOf(results);
            description = List.copyOf(description);
        }
    }
}
