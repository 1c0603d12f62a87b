package org.lianxi.committee.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The end of the chain, in one row that is locked while the next link is made. */
@Entity
@Table(name = "committee_audit_tail")
class AuditTail {

    static final byte ONLY = 1;

    @Id
    private byte id;

    private long seq;

    private String hash;

    /** For JPA. */
    protected AuditTail() {}

    AuditRow link(Instant at, Act act, String posts) {
        AuditRow next = new AuditRow(seq + 1, at, act, posts, hash);
        seq = next.seq();
        hash = next.hash();
        return next;
    }

    long seq() {
        return seq;
    }

    boolean endsWith(String lastHash) {
        return hash.equals(lastHash);
    }
}
