package org.lianxi.meeting.supervision;

import org.lianxi.committee.testing.TestDatabase;

/** Resolutions and tasks as rows, because this feature only reads what others wrote. */
final class LedgerRows {

    private final TestDatabase database;

    LedgerRows(TestDatabase database) {
        this.database = database;
        database.sql("insert into meeting_minutes (id, version, meeting_id, community_id, heading, text, sha256,"
                + " adopted_items, state, drafted_at, voided_by_edit)"
                + " values ('minutes', 1, 'm', 'CM-1', 'h', 't', '', 1, 'ISSUED', now(6), 0)");
    }

    /** startsAt is a moment in UTC. */
    LedgerRows meeting(String id, String community, String state, String startsAt) {
        database.sql("insert into meeting_meeting (id, version, compound, community, type, state, title, starts_at,"
                + " planned_minutes, place, online_link, lock_by, notice_by, planned_by, planned_at, closing_remark) values ('"
                + id
                + "', 1, 'XQ-" + community + "', '" + community + "', 'REGULAR', '" + state + "', 'title " + id + "', '"
                + startsAt + "', 90, 'p', '', '" + startsAt + "', '" + startsAt + "', 'p', '2026-01-01', '')");
        return this;
    }

    /** decidedAt is a moment in UTC such as {@code 2026-03-20 09:00}. */
    LedgerRows resolution(String id, String community, String state, String decidedAt) {
        database.sql("insert into meeting_resolution (id, version, meeting_id, minutes_id, document_number, item_id,"
                + " matter_id, compound_id, community_id, position, title, text, state, open_tasks, decided_at, moved_at)"
                + " values ('" + id + "', 1, 'm', 'minutes', '〔2026〕1号', 'item-" + id + "', 'matter', 'XQ-"
                + community + "', '" + community + "', 1, 'title " + id + "', 't', '" + state + "', 1, '" + decidedAt
                + "', '" + decidedAt + "')");
        return this;
    }

    /** dueAt is a moment in UTC; it moved on 21 March at 8. */
    LedgerRows task(String id, String resolution, String community, String state, String dueAt) {
        return task(id, resolution, community, state, dueAt, "2026-03-21 08:00");
    }

    /** dueAt and movedAt are moments in UTC. */
    LedgerRows task(String id, String resolution, String community, String state, String dueAt, String movedAt) {
        database.sql("insert into meeting_task (id, version, resolution_id, meeting_id, compound_id, community_id,"
                + " lead_unit_id, title, standard, weight, state, assigned_by, assigned_at, accept_by, due_on, due_at,"
                + " rejections, due_by_rule, moved_at) values ('" + id + "', 1, '" + resolution + "', 'm', 'XQ-"
                + community
                + "', '" + community + "', 'PSC-1', 'title " + id + "', 's', 'MINOR', '" + state
                + "', 'p', '2026-03-20', '2026-03-24', '" + dueAt.substring(0, 10) + "', '" + dueAt
                + "', 0, false, '" + movedAt + "')");
        return this;
    }
}
