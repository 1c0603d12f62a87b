package org.lianxi.committee.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

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

    AuditLink link(Instant at, Act act, String posts) {
        AuditLink next = AuditLink.sealed(new ChainMark(seq, hash), at.truncatedTo(ChronoUnit.MICROS), act, posts);
        seq = next.seq();
        hash = next.hash();
        return next;
    }
}
