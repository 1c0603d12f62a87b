package org.lianxi.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Copies of one task that is being worked on, with its process instance: every row that belongs to it, under new ids. What a
 * row refers to elsewhere (resolution, model, stored lists) stays the same.
 */
final class TaskCopies {

    private static final int PIECE = 200;
    private static final List<String> ENGINE_TABLES = List.of(
            "ACT_RU_EXECUTION",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE",
            "ACT_RU_IDENTITYLINK",
            "ACT_RU_JOB",
            "ACT_RU_EVENT_SUBSCR",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_TASKINST");

    private record Rows(String table, List<String> columns, List<List<Object>> values) {}

    private final Connection connection;
    private final String task;
    private final List<Rows> rows = new ArrayList<>();
    private final List<String> own = new ArrayList<>();
    private int made;

    private TaskCopies(Connection connection, String task, String instance) throws SQLException {
        this.connection = connection;
        this.task = task;
        own.add(task);
        read("meeting_task", "id = '" + task + "'", "id");
        read("meeting_task_entry", "task_id = '" + task + "'", "id");
        for (String table : ENGINE_TABLES) {
            String of = table.equals("ACT_RU_IDENTITYLINK")
                    ? "TASK_ID_ in (select ID_ from ACT_RU_TASK where PROC_INST_ID_ = '" + instance + "')"
                    : (table.equals("ACT_RU_JOB") ? "PROCESS_INSTANCE_ID_" : "PROC_INST_ID_") + " = '" + instance + "'";
            read(table, of, "ID_");
        }
    }

    /** Of a task that its lead unit works on, and that is not overdue. */
    static TaskCopies in(Connection connection) throws SQLException {
        String sql = "select t.id, e.ID_ from meeting_task t join ACT_RU_EXECUTION e on e.BUSINESS_KEY_ = t.id"
                + " and e.PARENT_ID_ is null where t.state in ('IN_PROGRESS', 'REWORK') and t.overdue_at is null limit 1";
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            if (!found.next()) {
                throw new IllegalStateException("no task is being worked on: start with the demonstration data");
            }
            return new TaskCopies(connection, found.getString(1), found.getString(2));
        }
    }

    private void read(String table, String which, String key) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from " + table + " where " + which)) {
            ResultSetMetaData about = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                columns.add(about.getColumnName(column));
            }
            List<List<Object>> values = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(found.getObject(column));
                }
                values.add(row);
                own.add(found.getString(key));
            }
            rows.add(new Rows(table, columns, values));
        }
    }

    /** Returns the ids of the new tasks; they ascend, as those of the product and of the engine do. */
    List<String> make(int number) throws SQLException {
        List<String> tasks = new ArrayList<>();
        for (int first = 0; first < number; first += PIECE) {
            List<Map<String, String>> ids = new ArrayList<>();
            for (int copy = first; copy < Math.min(number, first + PIECE); copy++) {
                Map<String, String> fresh = new HashMap<>();
                made++;
                for (int row = 0; row < own.size(); row++) {
                    fresh.put(own.get(row), String.format("%08x-0000-4000-8000-%012x", row, made));
                }
                ids.add(fresh);
                tasks.add(fresh.getOrDefault(task, task));
            }
            for (Rows each : rows) {
                enter(each, ids);
            }
            connection.commit();
        }
        return tasks;
    }

    private void enter(Rows rows, List<Map<String, String>> copies) throws SQLException {
        if (rows.values().isEmpty()) {
            return;
        }
        String places = "?" + ", ?".repeat(rows.columns().size() - 1);
        String sql =
                "insert into " + rows.table() + " (" + String.join(", ", rows.columns()) + ") values (" + places + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map<String, String> ids : copies) {
                for (List<Object> row : rows.values()) {
                    for (int column = 0; column < row.size(); column++) {
                        statement.setObject(column + 1, renamed(row.get(column), ids));
                    }
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    private static Object renamed(Object value, Map<String, String> ids) {
        if (!(value instanceof String text)) {
            return value;
        }
        String same = ids.get(text);
        if (same != null) {
            return same;
        }
        int colon = text.indexOf(':'); // "step:id", as the engine calls one passage of a step
        String after = colon < 0 ? null : ids.get(text.substring(colon + 1));
        return after == null ? text : text.substring(0, colon + 1) + after;
    }
}
