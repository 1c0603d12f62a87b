package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine's query interface cannot ask in one go, asked of its tables.
 *
 * <p>The tables are published by the engine and read here only; the one exception is the person in the history of a
 * task, which the engine cannot be told after the task is done.
 */
@Dependent // injected by class: a normal scope would need a constructor without arguments
class EngineRows {

    private static final String TASK_COLUMNS =
            """
            select T.ID_, D.KEY_, T.PROC_DEF_ID_, T.TASK_DEF_KEY_, E.BUSINESS_KEY_, T.CREATE_TIME_, T.DUE_DATE_, T.ASSIGNEE_,
                   (select count(*) from ACT_RU_IDENTITYLINK L where L.TASK_ID_ = T.ID_ and L.TYPE_ = 'candidate')
            """;
    private static final String TASK_TABLES =
            """
            join ACT_RU_EXECUTION E on E.ID_ = T.PROC_INST_ID_
            join ACT_RE_PROCDEF D on D.ID_ = T.PROC_DEF_ID_
            """;
    /**
     * Two look-ups by index instead of one by "or", which would read every open task: what waits for the person alone, and
     * what is offered to the groups. What is suspended waits for nobody.
     */
    private static final String MINE =
            """
            (select A.ID_ from ACT_RU_TASK A
             where A.ASSIGNEE_ = ? and A.SUSPENSION_STATE_ = 1
               and not exists (select 1 from ACT_RU_IDENTITYLINK L where L.TASK_ID_ = A.ID_ and L.TYPE_ = 'candidate')
             union
             select C.ID_ from ACT_RU_IDENTITYLINK I join ACT_RU_TASK C on C.ID_ = I.TASK_ID_
             where I.TYPE_ = 'candidate' and C.SUSPENSION_STATE_ = 1 and I.GROUP_ID_ in (%s)
               and (C.ASSIGNEE_ is null or C.ASSIGNEE_ = ? or C.DUE_DATE_ < ? or C.ID_ in (%s))) M
            """;

    private static final String MOST_URGENT_FIRST =
            """
            order by case when T.DUE_DATE_ is null then 1 else 0 end, T.DUE_DATE_, T.CREATE_TIME_, T.ID_
            limit ? offset ?
            """;

    private final EngineRoom room;

    @Inject
    EngineRows(EngineRoom room) {
        this.room = room;
    }

    List<TaskRow> openTasks(WorkSearch search, int skip, int rows) {
        String sql = TASK_COLUMNS + "from " + mine(search) + "join ACT_RU_TASK T on T.ID_ = M.ID_ " + TASK_TABLES
                + MOST_URGENT_FIRST;
        List<Object> values = mineValues(search);
        values.add(rows);
        values.add(skip);
        return query(sql, values, EngineRows::task);
    }

    int countOpenTasks(WorkSearch search, int most) {
        String sql = "select count(*) from (select M.ID_ from " + mine(search) + "limit ?) N";
        List<Object> values = mineValues(search);
        values.add(most);
        return query(sql, values, row -> row.getInt(1)).get(0);
    }

    /** What others have claimed of what is offered to these groups, one row for each group to which it is offered. */
    List<ClaimRow> claimsOfOthers(String person, Collection<PostGroup> groups) {
        List<String> names = names(groups);
        String sql = "select T.ID_, T.ASSIGNEE_, O.GROUP_ID_"
                + " from (select distinct I.TASK_ID_ from ACT_RU_IDENTITYLINK I"
                + "  where I.TYPE_ = 'candidate' and I.GROUP_ID_ in (" + places(names) + ")) M"
                + " join ACT_RU_TASK T on T.ID_ = M.TASK_ID_"
                + " join ACT_RU_IDENTITYLINK O on O.TASK_ID_ = T.ID_ and O.TYPE_ = 'candidate'"
                + " where T.ASSIGNEE_ <> ? order by T.ID_";
        List<Object> values = new ArrayList<>(names);
        values.add(person);
        return query(sql, values, row -> new ClaimRow(row.getString(1), row.getString(2), row.getString(3)));
    }

    Optional<TaskRow> openTask(String id) {
        String sql = TASK_COLUMNS + "from ACT_RU_TASK T " + TASK_TABLES + "where T.ID_ = ?";
        return query(sql, List.of(id), EngineRows::task).stream().findFirst();
    }

    List<String> groupsOfTask(String id) {
        return query(
                "select GROUP_ID_ from ACT_RU_IDENTITYLINK where TASK_ID_ = ? and TYPE_ = 'candidate'",
                List.of(id),
                row -> row.getString(1));
    }

    /** What is due in a span of time, by id. */
    List<TaskRow> tasksDue(Instant after, Instant until, String afterId, int most) {
        String sql = TASK_COLUMNS + "from ACT_RU_TASK T " + TASK_TABLES
                + "where T.SUSPENSION_STATE_ = 1 and T.DUE_DATE_ > ? and T.DUE_DATE_ <= ? and T.ID_ > ? order by T.ID_ limit ?";
        return query(sql, List.of(Timestamp.from(after), Timestamp.from(until), afterId, most), EngineRows::task);
    }

    /** To whom these are offered; what waits for a person alone is missing. */
    Map<String, Set<PostGroup>> groupsOfTasks(List<String> tasks) {
        Map<String, Set<PostGroup>> groups = new HashMap<>();
        if (!tasks.isEmpty()) {
            String sql =
                    "select TASK_ID_, GROUP_ID_ from ACT_RU_IDENTITYLINK where TYPE_ = 'candidate' and TASK_ID_ in ("
                            + places(tasks) + ")";
            query(sql, tasks, row -> groups.computeIfAbsent(row.getString(1), task -> new HashSet<>())
                    .add(PostGroup.parse(row.getString(2))));
        }
        return groups;
    }

    Optional<InstanceRow> instance(String process, String businessKey) {
        String sql =
                """
                select PROC_INST_ID_, PROC_DEF_ID_ from ACT_HI_PROCINST
                where BUSINESS_KEY_ = ? and PROC_DEF_KEY_ = ? order by START_TIME_ desc limit 1
                """;
        return query(sql, List.of(businessKey, process), row -> new InstanceRow(row.getString(1), row.getString(2)))
                .stream()
                .findFirst();
    }

    /** Everything that people or the product did or have to do, except what was cancelled. */
    List<VisitRow> visits(String instance) {
        String sql =
                """
                select A.ACT_ID_, A.TASK_ID_, T.ASSIGNEE_, A.START_TIME_, A.END_TIME_, T.DUE_DATE_
                from ACT_HI_ACTINST A left join ACT_HI_TASKINST T on T.ID_ = A.TASK_ID_
                where A.PROC_INST_ID_ = ? and A.ACT_TYPE_ in ('userTask', 'serviceTask', 'receiveTask')
                  and (A.END_TIME_ is null or A.ACT_INST_STATE_ <> 2)
                order by A.START_TIME_, A.SEQUENCE_COUNTER_, A.ID_
                """;
        return query(
                sql,
                List.of(instance),
                row -> new VisitRow(
                        row.getString(1),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        instant(row.getTimestamp(4)),
                        moment(row.getTimestamp(5)),
                        moment(row.getTimestamp(6))));
    }

    /** Steps of the product that wait for a job thread or for their next try; history does not know them yet. */
    List<VisitRow> waitingJobs(String instance) {
        String sql =
                """
                select D.ACT_ID_, J.CREATE_TIME_ from ACT_RU_JOB J join ACT_RU_JOBDEF D on D.ID_ = J.JOB_DEF_ID_
                where J.PROCESS_INSTANCE_ID_ = ? and J.TYPE_ = 'message' order by J.CREATE_TIME_
                """;
        return query(
                sql,
                List.of(instance),
                row -> new VisitRow(
                        row.getString(1),
                        Optional.empty(),
                        Optional.empty(),
                        instant(row.getTimestamp(2)),
                        Optional.empty(),
                        Optional.empty()));
    }

    Map<String, List<String>> groupsByTask(String instance) {
        String sql =
                """
                select I.TASK_ID_, I.GROUP_ID_ from ACT_RU_TASK T join ACT_RU_IDENTITYLINK I on I.TASK_ID_ = T.ID_
                where T.PROC_INST_ID_ = ? and I.TYPE_ = 'candidate' order by I.GROUP_ID_
                """;
        Map<String, List<String>> byTask = new HashMap<>();
        query(sql, List.of(instance), row -> byTask.computeIfAbsent(row.getString(1), task -> new ArrayList<>())
                .add(row.getString(2)));
        return byTask;
    }

    /** Writes who did these tasks, after they are done. */
    void setAssigneeInHistory(List<String> tasks, String person) {
        String sql = "update ACT_HI_TASKINST set ASSIGNEE_ = ? where ID_ in (" + places(tasks) + ")";
        List<Object> values = new ArrayList<>();
        values.add(person);
        values.addAll(tasks);
        try (Connection connection = room.dataSource().getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String mine(WorkSearch search) {
        return MINE.formatted(places(names(search.groups())), places(search.lapsed()));
    }

    private static List<Object> mineValues(WorkSearch search) {
        List<Object> values = new ArrayList<>();
        values.add(search.person().value());
        values.addAll(names(search.groups()));
        values.add(search.person().value());
        values.add(Timestamp.from(search.now()));
        values.addAll(search.lapsed());
        return values;
    }

    private static List<String> names(Collection<PostGroup> groups) {
        return groups.stream().map(PostGroup::toString).distinct().sorted().toList();
    }

    /** An empty list has one place too, for no value: nothing equals it. */
    static String places(Collection<?> values) {
        return values.isEmpty()
                ? "''"
                : String.join(", ", values.stream().map(value -> "?").toList());
    }

    <T> List<T> query(String sql, List<?> values, Reading<T> reading) {
        try (Connection connection = room.dataSource().getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (rows.next()) {
                read.add(reading.of(rows));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<?> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    private static TaskRow task(ResultSet row) throws SQLException {
        return new TaskRow(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                instant(row.getTimestamp(6)),
                moment(row.getTimestamp(7)),
                Optional.ofNullable(row.getString(8)),
                row.getInt(9) > 0);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp.toInstant();
    }

    private static Optional<Instant> moment(@Nullable Timestamp timestamp) {
        return Optional.ofNullable(timestamp).map(Timestamp::toInstant);
    }

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    record TaskRow(
            String id,
            String process,
            String definition,
            String task,
            String businessKey,
            Instant since,
            Optional<Instant> due,
            Optional<String> assignee,
            boolean isOffered) {}

    record ClaimRow(String task, String assignee, String group) {}

    record InstanceRow(String id, String definition) {}

    record VisitRow(
            String step,
            Optional<String> task,
            Optional<String> assignee,
            Instant since,
            Optional<Instant> until,
            Optional<Instant> due) {}
}
