package org.lianxi.committee.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** One link as it is kept. Written once; there is no act that changes it. */
@Entity
@Table(name = "committee_audit_entry")
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

    AuditRow(long seq, Instant at, Act act, String posts, String previousHash) {
        this.seq = seq;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.person = act.by().map(PersonId::value).orElse(null);
        this.posts = posts;
        this.act = act.name();
        this.subjectKind = act.subject().kind();
        this.subjectId = act.subject().id();
        this.community = act.community().map(OrganisationId::value).orElse(null);
        this.details = Details.write(act.details());
        this.previousHash = previousHash;
        this.hash = digest();
    }

    long seq() {
        return seq;
    }

    String hash() {
        return hash;
    }

    boolean isUnchanged() {
        return hash.equals(digest());
    }

    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore);
    }

    AuditEntry entry() {
        return new AuditEntry(
                seq,
                at,
                Optional.ofNullable(person).map(PersonId::new),
                posts,
                act,
                new Subject(subjectKind, subjectId),
                Optional.ofNullable(community).map(OrganisationId::new),
                Details.read(details),
                previousHash,
                hash);
    }

    /** SHA-256 over every column but the hash, each preceded by its length so that none can flow into the next. */
    private String digest() {
        String columns = List.of(
                        String.valueOf(seq),
                        at.toString(),
                        Objects.requireNonNullElse(person, ""),
                        posts,
                        act,
                        subjectKind,
                        subjectId,
                        Objects.requireNonNullElse(community, ""),
                        details,
                        previousHash)
                .stream()
                .map(column -> column.length() + ":" + column)
                .collect(Collectors.joining());
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(columns.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
