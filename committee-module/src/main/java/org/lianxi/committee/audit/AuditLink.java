package org.lianxi.committee.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * One link of the chain, column by column as it is kept and digested, so that whoever has a copy can check it.
 *
 * @param person empty if the product did it by itself
 * @param community empty if none is concerned
 * @param details lines {@code key=value} in the order of the keys
 * @param hash SHA-256 over the other ten
 */
public record AuditLink(
        long seq,
        Instant at,
        String person,
        String posts,
        String act,
        String subjectKind,
        String subjectId,
        String community,
        String details,
        String previousHash,
        String hash) {

    /** Makes the link that follows, and seals it. */
    static AuditLink sealed(ChainMark before, Instant at, Act act, String posts) {
        AuditLink open = new AuditLink(
                before.seq() + 1,
                at,
                act.by().map(PersonId::value).orElse(""),
                posts,
                act.name(),
                act.subject().kind(),
                act.subject().id(),
                act.community().map(OrganisationId::value).orElse(""),
                Details.write(act.details()),
                before.hash(),
                "");
        return open.withHash(open.digest());
    }

    private AuditLink withHash(String digest) {
        return new AuditLink(
                seq, at, person, posts, act, subjectKind, subjectId, community, details, previousHash, digest);
    }

    /** Its place and its hash. */
    public ChainMark mark() {
        return new ChainMark(seq, hash);
    }

    boolean isUnchanged() {
        return hash.equals(digest());
    }

    boolean follows(ChainMark before) {
        return previousHash.equals(before.hash());
    }

    AuditEntry entry() {
        return new AuditEntry(
                seq,
                at,
                Optional.of(person).filter(id -> !id.isEmpty()).map(PersonId::new),
                posts,
                act,
                new Subject(subjectKind, subjectId),
                Optional.of(community).filter(id -> !id.isEmpty()).map(OrganisationId::new),
                Details.read(details),
                previousHash,
                hash);
    }

    /** SHA-256 over every column but the hash, each preceded by its length so that none can flow into the next. */
    private String digest() {
        StringBuilder columns = new StringBuilder(512);
        add(columns, Long.toString(seq));
        add(columns, at.toString());
        add(columns, person);
        add(columns, posts);
        add(columns, act);
        add(columns, subjectKind);
        add(columns, subjectId);
        add(columns, community);
        add(columns, details);
        add(columns, previousHash);
        return HexFormat.of().formatHex(sha256().digest(columns.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void add(StringBuilder columns, String column) {
        columns.append(column.length()).append(':').append(column);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
