package org.lianxi.committee.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The audit trail's tables, read over a plain connection: by a use case over that of its transaction, by the check from the
 * command line over its own. Links never become managed entities, however many are read.
 */
final class AuditTables implements ChainEvidence {

    private static final String COLUMNS = "seq, happened_at, person_id, posts, act, subject_kind, subject_id,"
            + " community_id, details, previous_hash, hash";

    private final Connection connection;

    AuditTables(Connection connection) {
        this.connection = connection;
    }

    @Override
    public ChainMark end() {
        return first("select seq, hash from committee_audit_tail", AuditTables::mark, ChainMark.BEFORE_THE_FIRST);
    }

    @Override
    public Checkpoint checkpoint() {
        return first(
                "select purged_through, last_hash, entry_seq from committee_audit_checkpoint"
                        + " order by purged_through desc limit 1",
                row -> new Checkpoint(mark(row), row.getLong(3)),
                Checkpoint.NONE);
    }

    @Override
    public List<AuditLink> after(long seq, int size) {
        return links("where seq > ? order by seq limit ?", List.of(seq, size));
    }

    /** One statement, so that an act that goes on meanwhile is seen whole or not at all. */
    @Override
    public OptionalLong behindTheEnd() {
        long seq = first(
                "select min(e.seq) from committee_audit_entry e where e.seq > (select t.seq from committee_audit_tail t)",
                row -> row.getLong(1),
                0L);
        return seq == 0 ? OptionalLong.empty() : OptionalLong.of(seq);
    }

    /** Links that a selection leaves, in its order. */
    List<AuditLink> links(String selection, List<Object> values) {
        try (PreparedStatement statement =
                connection.prepareStatement("select " + COLUMNS + " from committee_audit_entry " + selection)) {
            for (int place = 1; place <= values.size(); place++) {
                statement.setObject(place, values.get(place - 1));
            }
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }

    private static List<AuditLink> read(PreparedStatement statement) throws SQLException {
        List<AuditLink> links = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                links.add(link(row));
            }
        }
        return links;
    }

    private static AuditLink link(ResultSet row) throws SQLException {
        return new AuditLink(
                row.getLong(1),
                row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                text(row, 3),
                text(row, 4),
                text(row, 5),
                text(row, 6),
                text(row, 7),
                text(row, 8),
                text(row, 9),
                text(row, 10),
                text(row, 11));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static ChainMark mark(ResultSet row) throws SQLException {
        return new ChainMark(row.getLong(1), text(row, 2));
    }

    /** Reads a value out of the row at which a result stands. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T first(String query, Reading<T> reading, T otherwise) {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? reading.of(row) : otherwise;
        } catch (SQLException e) {
            throw new IllegalStateException("the audit trail cannot be read", e);
        }
    }
}
