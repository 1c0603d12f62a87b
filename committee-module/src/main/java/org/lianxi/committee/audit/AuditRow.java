package org.lianxi.committee.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One link as it is written, once; there is no act that changes it, and reading goes past it. */
@Entity
@Table(name = "committee_audit_entry")
@SuppressWarnings("UnusedVariable") // written to the table
class AuditRow {

    @Id
    private long seq;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "person_id")
    private @Nullable String person;

    private String posts;

    private String act;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "community_id")
    private @Nullable String community;

    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    /** For JPA. */
    protected AuditRow() {}

    AuditRow(AuditLink link) {
        this.seq = link.seq();
        this.at = link.at();
        this.person = nullIfEmpty(link.person());
        this.posts = link.posts();
        this.act = link.act();
        this.subjectKind = link.subjectKind();
        this.subjectId = link.subjectId();
        this.community = nullIfEmpty(link.community());
        this.details = link.details();
        this.previousHash = link.previousHash();
        this.hash = link.hash();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
