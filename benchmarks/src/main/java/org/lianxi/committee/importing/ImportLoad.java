package org.lianxi.committee.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianxi.benchmarks.Database;
import org.lianxi.benchmarks.LoadDriver;
import org.lianxi.benchmarks.Side;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Scope;

/** A sheet of ten thousand new rows of each kind, received, checked and entered; an operation is a row. */
public final class ImportLoad implements LoadDriver {

    private static final int ROWS = 10_000;

    /** As often as a side is run: once to warm up, then in turns. */
    private static final int RUNS = 6;

    private static final int PIECE = 100;
    private static final String PLACES =
            "insert into committee_organisation (id, kind, name, street_id, version) values"
                    + " ('street', 'STREET', '街道', null, 1), ('community', 'COMMUNITY', '社区', 'street', 1)";
    private static final String COMPOUND =
            "insert into committee_compound (id, name, community_id, households, version)"
                    + " values ('compound', '小区', 'community', 100, 1)";

    private final ImportDesk desk = new ImportDesk();
    private final PersonId administrator = PersonId.fresh();
    private final ImportWords words = words();
    private final Map<ImportKind, Integer> runs = new HashMap<>();

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Side> sides() {
        desk.permissions().allow(administrator, Action.MAINTAIN_ORGANISATIONS, Scope.everywhere());
        desk.permissions().allow(administrator, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        Database registers = Database.migrated("committee", "committee");
        registers.run(em -> {
            em.createNativeQuery(PLACES).executeUpdate();
            em.createNativeQuery(COMPOUND).executeUpdate();
            em.createNativeQuery(
                            "insert into committee_person (id, display_name) values ('" + administrator + "', 'a')")
                    .executeUpdate();
        });
        for (int start = 0; start < RUNS * ROWS; start += PIECE) {
            enterPersons(registers, start);
        }
        return List.of(
                side(registers, ImportKind.POSTS, row -> "社区,GRID_WORKER,网格员" + row + ",2026-01-01,"),
                side(registers, ImportKind.ACCOUNTS, row -> "有岗人员" + row + ",login" + row),
                side(registers, ImportKind.ORGANISATIONS, row -> "GRID,网格" + row + ",社区,2026-01-01"),
                side(registers, ImportKind.COMPOUNDS, row -> "小区" + row + ",社区,100,2026-01-01"),
                side(registers, ImportKind.BUILDINGS, row -> "社区,小区," + row + "栋,3,48,2026-01-01"));
    }

    private static void enterPersons(Database registers, int start) {
        String persons = IntStream.range(start, start + PIECE)
                .mapToObj(row -> "('" + PersonId.fresh() + "', '有岗人员" + row + "')")
                .collect(Collectors.joining(", "));
        registers.run(em -> em.createNativeQuery("insert into committee_person (id, display_name) values " + persons)
                .executeUpdate());
    }

    private Side side(Database registers, ImportKind kind, IntFunction<String> row) {
        return new Side("entering one of " + ROWS + " " + kind, ROWS, () -> {
            int first = runs.merge(kind, 1, Integer::sum) * ROWS - ROWS;
            List<String> lines = new ArrayList<>();
            lines.add(kind.columns().stream().map(Column::name).collect(Collectors.joining(",")));
            IntStream.range(first, first + ROWS).mapToObj(row).forEach(lines::add);
            byte[] sheet = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
            ImportId[] received = new ImportId[1];
            registers.run(em -> received[0] = desk.at(em).receive(administrator, kind, kind + ".csv", sheet, words));
            registers.run(em -> {
                ImportReport report = desk.at(em).apply(administrator, received[0], words, ImportProgress.UNHEARD);
                if (report.fresh() != ROWS) {
                    throw new IllegalStateException(report.fresh() + " of " + ROWS + " were entered: " + report);
                }
            });
        });
    }

    /** The names of the constants are their words. */
    private static ImportWords words() {
        Map<String, Column> columns = new HashMap<>();
        for (Column column : Column.values()) {
            columns.put(column.name(), column);
        }
        return new ImportWords(columns, Map.of());
    }
}
