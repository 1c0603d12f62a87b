package org.lianxi.bpmn.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.procedure.DecisionColumn.Kind;

/**
 * What Java expects of a decision table: its id (which is the name of its file), its inputs, outputs and rules.
 *
 * <pre>{@code
 * TableContract.of("matterRoute")
 *         .truth("danger")
 *         .choice("subject", MatterSubject.class)
 *         .number("partiesNeeded", 0, 3)
 *         .gives("route", MatterRoute.class)
 *         .rules("M01", "M02");
 * }</pre>
 *
 * @param parameters numbers that conditions may name as a bound, and that no column stands for
 * @param rules ids of the rows that must be there, in this order; no other may be
 */
public record TableContract(
        String id, List<Column> inputs, List<Column> parameters, List<Column> outputs, List<String> rules) {

    /** Begins the contract of the table in the file {@code decisions/<id>.dmn}. */
    public static TableContract of(String id) {
        return new TableContract(id, List.of(), List.of(), List.of(), List.of());
    }

    /** An input that is true or false. */
    public TableContract truth(String name) {
        return input(Column.choice(name, Kind.TRUTH, List.of("true", "false")));
    }

    /** An input that is a member of this enum. */
    public TableContract choice(String name, Class<? extends Enum<?>> members) {
        return input(Column.choice(name, Kind.CHOICE, names(members)));
    }

    /** An input that is a whole number within these limits, both included. */
    public TableContract number(String name, int smallest, int largest) {
        return input(Column.number(name, smallest, largest));
    }

    /** A whole number that conditions may name as a bound. */
    public TableContract parameter(String name, int smallest, int largest) {
        return new TableContract(id, inputs, and(parameters, Column.number(name, smallest, largest)), outputs, rules);
    }

    /** An output that is a member of this enum. */
    public TableContract gives(String name, Class<? extends Enum<?>> members) {
        return output(Column.choice(name, Kind.CHOICE, names(members)));
    }

    /** An output that is a whole number within these limits. */
    public TableContract givesNumber(String name, int smallest, int largest) {
        return output(Column.number(name, smallest, largest));
    }

    /** An output that is true or false. */
    public TableContract givesTruth(String name) {
        return output(Column.choice(name, Kind.TRUTH, List.of("true", "false")));
    }

    /** An output that is a text. */
    public TableContract givesText(String name) {
        return output(Column.text(name));
    }

    /** The rules of the table, in its order. */
    public TableContract rules(String... ids) {
        return new TableContract(id, inputs, parameters, outputs, List.of(ids));
    }

    private TableContract input(Column column) {
        return new TableContract(id, and(inputs, column), parameters, outputs, rules);
    }

    private TableContract output(Column column) {
        return new TableContract(id, inputs, parameters, and(outputs, column), rules);
    }

    private static <T> List<T> and(List<T> list, T more) {
        List<T> all = new ArrayList<>(list);
        all.add(more);
        return List.copyOf(all);
    }

    private static List<String> names(Class<? extends Enum<?>> members) {
        return Arrays.stream(members.getEnumConstants()).map(Enum::name).toList();
    }

    /** Everything an evaluation has to be given. */
    public List<Column> asked() {
        return Stream.concat(inputs.stream(), parameters.stream()).toList();
    }
}
