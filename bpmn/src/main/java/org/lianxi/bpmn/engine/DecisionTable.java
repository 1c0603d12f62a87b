package org.lianxi.bpmn.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.lianxi.bpmn.decision.Column;
import org.lianxi.bpmn.decision.TableCheck;
import org.lianxi.bpmn.decision.TableContract;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.DecisionTableView;

/**
 * A decision table, read and checked once, ready to decide: for any number of threads, without a process and without a
 * database.
 */
public final class DecisionTable {

    private static final DmnEngine ENGINE = engine();

    private final TableContract contract;
    private final DecisionTableView view;
    private final DmnDecision decision;
    private final Map<String, DecisionRow> rows = new HashMap<>();

    private DecisionTable(TableContract contract, DecisionFile file) {
        this.contract = contract;
        this.view = file.view(contract, TableCheck.rows(contract, file.written()));
        this.decision = ENGINE.parseDecision(contract.id(), file.model());
        view.rows().forEach(row -> rows.put(row.rule(), row));
    }

    /**
     * Reads {@code decisions/<id>.dmn} from the class path.
     *
     * @throws org.lianxi.bpmn.decision.TableRefused names table, row and field of the first trouble
     */
    public static DecisionTable of(TableContract contract) {
        return new DecisionTable(contract, DecisionFile.read(contract.id()));
    }

    /** The table as people read it. */
    public DecisionTableView view() {
        return view;
    }

    /** What the table asks for, inputs first and then parameters. */
    public List<Column> asked() {
        return contract.asked();
    }

    /**
     * The one row that decides these cases; for tables that do not collect.
     *
     * @param values by input and parameter: {@link Boolean}, {@link Enum} or a whole number; each of them
     */
    public DecisionRow decide(Map<String, ?> values) {
        List<DecisionRow> found = evaluate(values);
        if (found.size() != 1) {
            throw new IllegalStateException("Table " + contract.id() + " has " + found.size() + " rows for " + values);
        }
        return found.get(0);
    }

    /** All rows that apply, in the table's order; one at most for tables that do not collect. */
    public List<DecisionRow> evaluate(Map<String, ?> values) {
        return ENGINE.evaluateDecisionTable(decision, asWritten(values)).getResultList().stream()
                .map(result -> rows.get((String) result.get(DecisionFile.RULE)))
                .toList();
    }

    private Map<String, Object> asWritten(Map<String, ?> values) {
        Map<String, Object> written = new LinkedHashMap<>();
        for (Column column : contract.asked()) {
            Object value = values.get(column.name());
            String text = value instanceof Enum<?> member ? member.name() : String.valueOf(value);
            if (!column.knows(text)) {
                throw new IllegalArgumentException(
                        "Table " + contract.id() + ", field " + column.name() + " cannot be " + text);
            }
            written.put(column.name(), column.typed(text));
        }
        return written;
    }

    /** The older reading of conditions compiles each of them once; the newer one parses its text at every evaluation. */
    private static DmnEngine engine() {
        return new DefaultDmnEngineConfiguration()
                .enableFeelLegacyBehavior(true)
                .buildEngine();
    }
}
