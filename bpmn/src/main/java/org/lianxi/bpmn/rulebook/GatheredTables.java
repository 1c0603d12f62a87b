package org.lianxi.bpmn.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianxi.bpmn.decision.Column;
import org.lianxi.bpmn.engine.DecidesByTable;
import org.lianxi.bpmn.engine.DecisionTable;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.DecisionTableView;
import org.lianxi.committee.procedure.DecisionTables;
import org.lianxi.committee.procedure.UnknownDecisionTable;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
class GatheredTables implements DecisionTables {

    private final Map<String, DecisionTable> tables;

    @Inject
    GatheredTables(@Any Instance<DecidesByTable> deciders) {
        this(deciders.stream().map(DecidesByTable::table).toList());
    }

    GatheredTables(Collection<DecisionTable> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparing(table -> table.view().id()))
                .collect(Collectors.toMap(
                        table -> table.view().id(), table -> table, (one, other) -> one, LinkedHashMap::new));
    }

    @Override
    public List<DecisionTableView> all() {
        return tables.values().stream().map(DecisionTable::view).toList();
    }

    @Override
    public DecisionTableView get(String id) {
        return table(id).view();
    }

    @Override
    public List<DecisionRow> evaluate(String id, Map<String, String> answers) {
        DecisionTable table = table(id);
        Input check = Input.check();
        for (Column column : table.asked()) {
            String answer = answers.getOrDefault(column.name(), "").strip();
            switch (column.kind()) {
                case NUMBER ->
                    check.that(
                            column.knows(answer),
                            column.name(),
                            answer.isEmpty() ? "input-required" : "input-out-of-range",
                            column.smallest(),
                            column.largest());
                case TRUTH, CHOICE, TEXT -> check.that(column.knows(answer), column.name(), "input-required");
            }
        }
        check.orRefuse();
        return table.evaluate(typed(table, answers));
    }

    private static Map<String, Object> typed(DecisionTable table, Map<String, String> answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Column column : table.asked()) {
            values.put(
                    column.name(),
                    column.typed(answers.getOrDefault(column.name(), "").strip()));
        }
        return values;
    }

    private DecisionTable table(String id) {
        return Optional.ofNullable(tables.get(id)).orElseThrow(() -> new UnknownDecisionTable(id));
    }
}
