package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.lianxi.committee.testing.TestDatabase;

/** Runs the sides in turns, so that what else the machine does meets all of them, and takes the median of each. */
final class SideBySide {

    private final int rounds;
    private final Map<Side, List<Counters>> used = new LinkedHashMap<>();

    private SideBySide(int rounds) {
        this.rounds = rounds;
    }

    static Table of(LoadDriver driver, int rounds) {
        SideBySide run = new SideBySide(rounds);
        List<Side> sides = driver.sides();
        sides.forEach(each -> each.work().run());
        try (Connection connection = TestDatabase.tables().getConnection()) {
            for (int round = 0; round < rounds; round++) {
                sides.forEach(each -> run.measure(each, connection));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return run.table(driver.name());
    }

    private void measure(Side side, Connection connection) {
        Counters before = Counters.now(connection);
        side.work().run();
        used.computeIfAbsent(side, each -> new ArrayList<>())
                .add(Counters.now(connection).since(before));
    }

    private Table table(String name) {
        Table table = new Table(
                name + ", median of " + rounds + " turns, per operation",
                List.of("µs", "CPU µs here", "CPU µs database", "statements"));
        used.forEach((side, turns) -> table.add(
                side.name(),
                List.of(
                        median(side, turns, Counters::wall) / 1_000,
                        median(side, turns, Counters::applicationCpu) / 1_000,
                        median(side, turns, Counters::databaseCpu) / 1_000,
                        median(side, turns, Counters::statements))));
        return table;
    }

    private static double median(Side side, List<Counters> turns, ToLongFunction<Counters> part) {
        long[] sorted = turns.stream().mapToLong(part).sorted().toArray();
        return (double) sorted[sorted.length / 2] / side.operations();
    }
}
