package org.lianxi.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * What has been used up so far: by this program, and by the embedded database, which nobody else uses. So the counters of
 * all its sessions together are those of the sessions that are measured.
 */
record Counters(long wall, long applicationCpu, long databaseCpu, long statements) {

    static Counters now(Connection connection) {
        return new Counters(System.nanoTime(), applicationTime(), databaseTime(), statements(connection));
    }

    Counters since(Counters before) {
        return new Counters(
                wall - before.wall,
                applicationCpu - before.applicationCpu,
                databaseCpu - before.databaseCpu,
                statements - before.statements - 1); // the question itself
    }

    private static long applicationTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /** The database is the one child of this program; the system counts in hundredths of a second. */
    private static long databaseTime() {
        return ProcessHandle.current()
                .descendants()
                .map(each -> each.info().totalCpuDuration())
                .flatMap(Optional::stream)
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static long statements(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
