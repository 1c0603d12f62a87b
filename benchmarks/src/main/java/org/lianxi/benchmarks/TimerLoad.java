package org.lianxi.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Tasks that fall due in the same minute: a running product (its data directory in LIANXI_DATA, with the embedded database and
 * the demonstration data, both spoilt by this) handles a thousand of them while few tasks are open, and again while a hundred
 * thousand are.
 */
final class TimerLoad {

    /** What one asks for. */
    static final String NAME = "timers";

    private static final int OPEN = 100_000;
    private static final int DUE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Set<String> WRITTEN = Set.of("Handler_write", "Handler_update", "Handler_delete");

    private final Connection connection;
    private final TaskCopies copies;
    private final Table table = new Table(
            DUE + " tasks that fall due together, per task", List.of("ms", "statements", "rows read", "rows written"));

    private TimerLoad(Connection connection) throws SQLException {
        this.connection = connection;
        this.copies = TaskCopies.in(connection);
    }

    static Table measured(Path data) throws IOException, SQLException, InterruptedException {
        Path database = data.resolve("database");
        String url = "jdbc:mysql://127.0.0.1:"
                + Files.readString(database.resolve("port")).strip()
                + "/lianxi?sslMode=DISABLED&rewriteBatchedStatements=true&sessionVariables=foreign_key_checks=0,unique_checks=0";
        String password = Files.readString(database.resolve("password")).strip();
        try (Connection connection = DriverManager.getConnection(url, "lianxi", password)) {
            connection.setAutoCommit(false);
            TimerLoad load = new TimerLoad(connection);
            load.handle("few open tasks");
            load.copies.make(OPEN);
            load.handle(OPEN + " open tasks");
            return load.table;
        }
    }

    private void handle(String name) throws SQLException, InterruptedException {
        List<String> due = copies.make(DUE);
        long ownStatements = status("session", Set.of("Questions"));
        long ownReads = reads("session");
        long statements = status("global", Set.of("Questions"));
        long reads = reads("global");
        long writes = status("global", WRITTEN) - status("session", WRITTEN);
        long begin = System.nanoTime();
        bringDue(due);
        while (left(due) > 0) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                throw new IllegalStateException(left(due) + " of " + DUE + " are still waiting");
            }
            Thread.sleep(LOOK_EVERY.toMillis());
        }
        long took = System.nanoTime() - begin;
        table.add(
                name,
                List.of(
                        (double) took / TimeUnit.MILLISECONDS.toNanos(1) / DUE,
                        perTask(status("global", Set.of("Questions"))
                                - statements
                                - (status("session", Set.of("Questions")) - ownStatements)),
                        perTask(reads("global") - reads - (reads("session") - ownReads)),
                        perTask(status("global", WRITTEN) - status("session", WRITTEN) - writes)));
    }

    private static double perTask(long number) {
        return (double) number / DUE;
    }

    /** All in one transaction: their limit was long ago. */
    private void bringDue(List<String> tasks) throws SQLException {
        try (PreparedStatement limit = connection.prepareStatement(
                        "update meeting_task set due_at = due_at - interval 4000 day, due_on = due_on - interval 4000 day"
                                + " where id = ?");
                PreparedStatement timer = connection.prepareStatement(
                        "update ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " set j.DUEDATE_ = j.DUEDATE_ - interval 4000 day where e.BUSINESS_KEY_ = ?")) {
            for (String task : tasks) {
                limit.setString(1, task);
                limit.addBatch();
                timer.setString(1, task);
                timer.addBatch();
            }
            limit.executeBatch();
            timer.executeBatch();
        }
        connection.commit();
    }

    /** How many are not marked as overdue yet. */
    private long left(List<String> tasks) throws SQLException {
        String sql = "select count(*) from meeting_task where overdue_at is null and id in ('"
                + String.join("', '", tasks) + "')";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } finally {
            connection.commit();
        }
    }

    private long reads(String whose) throws SQLException {
        return status(
                whose,
                Set.of(
                        "Handler_read_first",
                        "Handler_read_key",
                        "Handler_read_last",
                        "Handler_read_next",
                        "Handler_read_prev",
                        "Handler_read_rnd",
                        "Handler_read_rnd_next"));
    }

    private long status(String whose, Set<String> names) throws SQLException {
        String sql = "show " + whose + " status where variable_name in ('" + String.join("', '", names) + "')";
        long sum = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                sum += row.getLong(2);
            }
        }
        return sum;
    }
}
