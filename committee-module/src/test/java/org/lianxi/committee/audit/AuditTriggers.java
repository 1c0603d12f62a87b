package org.lianxi.committee.audit;

import java.util.List;
import org.lianxi.committee.testing.TestDatabase;

/** The guards that stand in the database, and how an intruder with the rights of its owner gets past them. */
final class AuditTriggers {

    private static final List<String> ALL = List.of(
            "committee_audit_entry_is_never_changed",
            "committee_audit_entry_is_kept",
            "committee_audit_checkpoint_is_never_changed",
            "committee_audit_checkpoint_is_never_deleted",
            "committee_audit_checkpoint_is_told",
            "committee_audit_tail_is_never_deleted",
            "committee_audit_tail_only_moves_on");

    private AuditTriggers() {}

    static TestDatabase without(TestDatabase database) {
        ALL.forEach(trigger -> database.sql("drop trigger " + trigger));
        return database;
    }
}
