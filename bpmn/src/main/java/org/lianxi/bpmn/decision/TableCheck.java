package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.procedure.DecisionRow;
import org.lianxi.committee.procedure.HitPolicy;
import org.lianxi.committee.procedure.Wording;

/**
 * Checks a table before anything is decided by it: rules, values, and that its rows are reachable, do not contradict its
 * hit policy and leave no case without an answer.
 */
public final class TableCheck {

    private static final String NONE = "-";

    private final TableContract contract;
    private final WrittenTable table;
    private final List<Space> spaces;

    private TableCheck(TableContract contract, WrittenTable table) {
        this.contract = contract;
        this.table = table;
        Set<String> parameters =
                contract.parameters().stream().map(Column::name).collect(Collectors.toCollection(LinkedHashSet::new));
        this.spaces = contract.inputs().stream()
                .map(column -> Space.of(column, parameters, cells(column)))
                .toList();
    }

    /**
     * The rows of the table, read and found good.
     *
     * @throws TableRefused names table, row and field of the first trouble
     */
    public static List<DecisionRow> rows(TableContract contract, WrittenTable table) {
        return new TableCheck(contract, table).check();
    }

    private List<DecisionRow> check() {
        requireColumns("input", names(contract.inputs()), table.inputs());
        requireColumns("output", names(contract.outputs()), table.outputs());
        requireRules();
        List<Box> boxes = new ArrayList<>();
        List<DecisionRow> rows = new ArrayList<>();
        for (WrittenTable.Row row : table.rows()) {
            Box box = box(row);
            rows.add(read(row));
            requireReachable(row, box, boxes);
            requireNoQuarrel(row, box, boxes);
            boxes.add(box);
        }
        requireComplete(boxes);
        return rows;
    }

    private void requireColumns(String what, List<String> expected, List<String> written) {
        for (String name : expected) {
            if (!written.contains(name)) {
                throw refused(NONE, name, "the " + what + " is missing");
            }
        }
        for (String name : written) {
            if (!expected.contains(name)) {
                throw refused(NONE, name, "there is no such " + what + "; known are " + expected);
            }
        }
        if (!expected.equals(written)) {
            throw refused(NONE, written.get(0), "the " + what + "s stand in this order: " + expected);
        }
    }

    private void requireRules() {
        List<String> seen = new ArrayList<>();
        for (WrittenTable.Row row : table.rows()) {
            if (row.rule().isEmpty()) {
                throw refused("after " + (seen.isEmpty() ? "the head" : last(seen)), "rule", "the row has no id");
            }
            if (seen.contains(row.rule())) {
                throw refused(row.rule(), "rule", "another row has the same id");
            }
            if (!contract.rules().contains(row.rule())) {
                throw refused(row.rule(), "rule", "no such rule is known; known are " + contract.rules());
            }
            seen.add(row.rule());
        }
        for (String rule : contract.rules()) {
            if (!seen.contains(rule)) {
                throw refused(rule, "rule", "the row is missing");
            }
        }
        if (!contract.rules().equals(seen)) {
            throw refused(seen.get(0), "rule", "the rows stand in this order: " + contract.rules());
        }
    }

    private Box box(WrittenTable.Row row) {
        List<BitSet> sides = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            Column column = contract.inputs().get(i);
            try {
                BitSet side = spaces.get(i).where(row.conditions().getOrDefault(column.name(), ""));
                if (side.isEmpty()) {
                    throw new CellUnclear("no value meets the condition");
                }
                sides.add(side);
            } catch (CellUnclear e) {
                throw refused(row.rule(), column.name(), e.why());
            }
        }
        return new Box(sides);
    }

    private DecisionRow read(WrittenTable.Row row) {
        Map<String, String> conditions = new LinkedHashMap<>();
        for (Column column : contract.inputs()) {
            String cell = row.conditions().getOrDefault(column.name(), "");
            if (!Space.isAny(cell)) {
                conditions.put(column.name(), cell);
            }
        }
        Map<String, String> results = new LinkedHashMap<>();
        for (Column column : contract.outputs()) {
            String cell = row.results().getOrDefault(column.name(), "");
            if (!cell.isEmpty()) {
                results.put(column.name(), literal(row, column, cell));
            }
        }
        return new DecisionRow(row.rule(), conditions, results, ground(row));
    }

    private String literal(WrittenTable.Row row, Column column, String cell) {
        return column.literal(cell)
                .orElseThrow(() -> refused(
                        row.rule(),
                        column.name(),
                        "the value " + cell + " is unknown"
                                + (column.values().isEmpty() ? "" : "; known are " + column.values())));
    }

    private Wording ground(WrittenTable.Row row) {
        if (row.description().size() != 2) {
            throw refused(
                    row.rule(), "description", "the ground stands there in two lines, first Chinese and then English");
        }
        return new Wording(row.description().get(0), row.description().get(1));
    }

    private void requireReachable(WrittenTable.Row row, Box box, List<Box> before) {
        if (table.hitPolicy() == HitPolicy.FIRST && box.leftBy(before).isEmpty()) {
            throw refused(row.rule(), decisiveField(box, before), "the rows before it leave no case for this row");
        }
    }

    /** The field that would have to be changed: the first that this row narrows, or the table's first. */
    private String decisiveField(Box box, List<Box> before) {
        for (int i = 0; i < spaces.size(); i++) {
            if (!box.sides().get(i).equals(spaces.get(i).everything())) {
                return contract.inputs().get(i).name();
            }
        }
        return before.isEmpty() ? NONE : contract.inputs().get(0).name();
    }

    private void requireNoQuarrel(WrittenTable.Row row, Box box, List<Box> before) {
        if (table.hitPolicy() != HitPolicy.UNIQUE && table.hitPolicy() != HitPolicy.ANY) {
            return;
        }
        for (int i = 0; i < before.size(); i++) {
            WrittenTable.Row other = table.rows().get(i);
            boolean saysTheSame =
                    table.hitPolicy() == HitPolicy.ANY && other.results().equals(row.results());
            if (box.meets(before.get(i)) && !saysTheSame) {
                throw refused(
                        row.rule(),
                        decisiveField(box, before),
                        "the row overlaps with " + other.rule() + ", which the hit policy " + table.hitPolicy()
                                + " forbids");
            }
        }
    }

    /** A table that collects may have nothing to say; every other answers each case. */
    private void requireComplete(List<Box> boxes) {
        if (table.hitPolicy() == HitPolicy.COLLECT) {
            return;
        }
        Box all = new Box(spaces.stream().map(Space::everything).toList());
        Optional<Box> left = all.leftBy(boxes);
        if (left.isPresent()) {
            throw refused(NONE, unanswered(left.get()), "a row is missing: no row answers " + example(left.get()));
        }
    }

    private String unanswered(Box left) {
        for (int i = 0; i < spaces.size(); i++) {
            if (!left.sides().get(i).equals(spaces.get(i).everything())) {
                return contract.inputs().get(i).name();
            }
        }
        return NONE;
    }

    private String example(Box left) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            parts.add(spaces.get(i).name(left.sides().get(i).nextSetBit(0)));
        }
        return String.join(", ", parts);
    }

    private Set<String> cells(Column column) {
        return table.rows().stream()
                .map(row -> row.conditions().getOrDefault(column.name(), ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private TableRefused refused(String row, String field, String why) {
        return new TableRefused(contract.id(), row, field, why);
    }

    private static List<String> names(List<Column> columns) {
        return columns.stream().map(Column::name).toList();
    }

    private static String last(List<String> list) {
        return list.get(list.size() - 1);
    }
}
