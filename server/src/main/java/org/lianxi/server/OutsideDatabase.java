package org.lianxi.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A database that somebody else runs, asked before the start whether it can be worked with. */
final class OutsideDatabase {
    private static final Pattern NUMBERS = Pattern.compile("(?:5\\.5\\.5-)?([0-9]+)\\.([0-9]+)");

    private static final int ANSWER_MILLIS = 10_000;

    private OutsideDatabase() {}

    /**
     * Connects once.
     *
     * @throws StartRefused if that fails, the database is older than the oldest that keeps what it is given, or it
     *     forbids what guards the audit trail
     */
    static void require(DatabaseAccess access, Path driverJar) {
        try (DatabaseDriver driver = DatabaseDriver.in(List.of(driverJar));
                Connection connection = driver.connect(access, ANSWER_MILLIS)) {
            requireNew(connection.getMetaData().getDatabaseProductVersion());
            requireGuards(guards(connection));
        } catch (SQLException e) {
            throw StartRefused.databaseNotReachable(access.shownUrl(), summary(e));
        }
    }

    /**
     * Whether the database lets the product put its guards before the audit trail.
     *
     * @param logsChanges whether it keeps a binary log; only then it hesitates
     * @param trustsMakers whether everybody with the right to may make triggers all the same
     */
    record Guards(boolean areThere, boolean logsChanges, boolean trustsMakers, String grants) {}

    private static Guards guards(Connection connection) throws SQLException {
        return new Guards(
                !"0"
                        .equals(answer(
                                connection,
                                "select count(*) from information_schema.triggers where trigger_schema ="
                                        + " database() and trigger_name = 'committee_audit_entry_is_kept'")),
                "1".equals(answer(connection, "select @@global.log_bin")),
                "1".equals(answer(connection, "select @@global.log_bin_trust_function_creators")),
                answer(connection, "show grants"));
    }

    private static String answer(Connection connection, String question) throws SQLException {
        StringBuilder answer = new StringBuilder();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            while (row.next()) {
                answer.append(row.getString(1));
            }
        }
        return answer.toString();
    }

    /** With a binary log, as MySQL 8 keeps one unless told otherwise, triggers are for the privileged only. */
    static void requireGuards(Guards guards) {
        boolean isPrivileged =
                guards.grants().contains("SUPER") || guards.grants().contains("ALL PRIVILEGES ON *.*");
        if (!guards.areThere() && guards.logsChanges() && !guards.trustsMakers() && !isPrivileged) {
            throw StartRefused.databaseForbidsTriggers();
        }
    }

    /** Older ones of MariaDB make the driver drop fractions of seconds in silence. */
    static void requireNew(String version) {
        Matcher numbers = NUMBERS.matcher(version);
        if (!numbers.lookingAt()) {
            return;
        }
        int release = Integer.parseInt(numbers.group(1)) * 100 + Integer.parseInt(numbers.group(2));
        if (release < (version.contains("MariaDB") ? 1104 : 804)) {
            throw StartRefused.databaseTooOld(version);
        }
    }

    /** What failed first and what lay beneath it, on one line. */
    private static String summary(SQLException failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest == failure ? firstLine(failure) : firstLine(failure) + " (" + firstLine(deepest) + ")";
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
