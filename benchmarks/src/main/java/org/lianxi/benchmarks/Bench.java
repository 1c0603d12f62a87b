package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lianxi.committee.audit.AuditAppendLoad;
import org.lianxi.committee.audit.AuditVerifyLoad;
import org.lianxi.committee.importing.ImportLoad;
import org.lianxi.committee.outbox.OutboxLoad;
import org.lianxi.committee.permission.PermissionLoad;
import org.openjdk.jmh.runner.RunnerException;

/** Measures what has a name that contains the given word; without one, everything. Each result is printed and kept. */
public final class Bench {

    private static final int TURNS = 5;

    /** Every load driver; they do nothing before they are asked for their sides. */
    static final List<LoadDriver> DRIVERS = List.of(
            new AuditAppendLoad(), new AuditVerifyLoad(), new PermissionLoad(), new ImportLoad(), new OutboxLoad());

    private Bench() {}

    /**
     * What {@code ./bench} starts.
     *
     * @param arguments the directory for the results, and perhaps a name
     */
    public static void main(String... arguments)
            throws IOException, InterruptedException, RunnerException, SQLException {
        Path results = Files.createDirectories(Path.of(arguments[0]));
        String name = arguments.length > 1 ? arguments[1].toLowerCase(Locale.ROOT) : "";
        Files.deleteIfExists(results.resolve("results.md"));
        for (LoadDriver driver : DRIVERS) {
            if (driver.name().contains(name)) {
                keep(results, SideBySide.of(driver, TURNS));
            }
        }
        String product = Optional.ofNullable(System.getenv("LIANXI_URL")).orElse("");
        if (LiveLoad.NAME.equals(name) || (name.isEmpty() && !product.isEmpty())) {
            keep(results, LiveLoad.measured(product));
        }
        if (TimerLoad.NAME.equals(name)) {
            keep(results, TimerLoad.measured(Path.of(System.getenv("LIANXI_DATA"))));
        }
        if (!LiveLoad.NAME.equals(name)) {
            for (Table table : Computations.measured("(?i:" + name.replaceAll("[^a-z]", "\\\\w*") + ")", results)) {
                keep(results, table);
            }
        }
        if (!Files.exists(results.resolve("results.md"))) {
            System.err.println("Nothing that is measured has a name that contains \"" + name + "\".");
            System.exit(2);
        }
        System.exit(0); // the database's own threads and open pages would go on
    }

    private static void keep(Path results, Table table) throws IOException {
        System.out.println(table);
        Files.writeString(
                results.resolve("results.md"), table.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
