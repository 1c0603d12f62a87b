package org.lianxi.bpmn.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Lets one transaction at a time move an instance. Whoever moves one, a person's act or a timer, takes its lock before the
 * engine reads anything of it: two that have read the same state would write below rows that the other deletes, and the
 * person would be told that somebody was faster where nobody was.
 *
 * <p>Locks are taken in one order: the aggregate, the instance, its jobs. A step locks its aggregate itself; so its job does
 * not take the instance first, and waits for a person at the aggregate.
 */
final class InstanceLock {

    private static final String BY_SUBJECT = "select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = ? for update";
    private static final String TIMED =
            "select PROCESS_INSTANCE_ID_ from ACT_RU_JOB where ID_ = ? and TYPE_ = 'timer' and PROCESS_INSTANCE_ID_ is not null";
    private static final String BY_ID = "select ID_ from ACT_RU_EXECUTION where ID_ = ? for update";
    private static final String JOBS = "select ID_ from ACT_RU_JOB where PROCESS_INSTANCE_ID_ = ? for update";

    private final Connection connection;

    private InstanceLock(Connection connection) {
        this.connection = connection;
    }

    /** Over the connection on which the engine works in this command. */
    static InstanceLock in(CommandContext command) {
        return new InstanceLock(command.getDbSqlSession().getSqlSession().getConnection());
    }

    /** Takes the lock of the instance of a subject, and keeps the job threads from taking up its jobs meanwhile. */
    void ofSubject(String businessKey) {
        first(BY_SUBJECT, businessKey).ifPresent(instance -> first(JOBS, instance));
    }

    /** Takes the lock of the instance in which a timer rings; any other job is left alone. */
    void ofTimer(String job) {
        first(TIMED, job).ifPresent(instance -> first(BY_ID, instance));
    }

    private Optional<String> first(String query, String value) {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, value);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the instance cannot be locked", e);
        }
    }
}
