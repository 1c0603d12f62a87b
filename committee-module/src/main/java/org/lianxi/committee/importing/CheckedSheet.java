package org.lianxi.committee.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** A sheet between its check and its entry. */
@Entity
@Table(name = "committee_import")
class CheckedSheet {

    private static final int LONGEST_NAME = 120;

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    /** The compound or vote for which it is; empty for the registers of the whole product. */
    private String place;

    @Column(name = "person_id")
    private String person;

    @Column(name = "file_name")
    private String fileName;

    private String digest;

    @Lob
    private byte @Nullable [] content;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "applied_at")
    private @Nullable Instant appliedAt;

    private int entered;

    private int unchanged;

    @Version
    private int version;

    /** For JPA. */
    protected CheckedSheet() {}

    CheckedSheet(PersonId by, SheetSent sent, Instant at) {
        this.id = ImportId.fresh().value();
        this.kind = sent.kind();
        this.place = sent.place();
        this.person = by.value();
        this.fileName = sent.fileName().substring(Math.max(0, sent.fileName().length() - LONGEST_NAME));
        this.digest = sha256(sent.content());
        this.content = sent.content();
        this.uploadedAt = at;
    }

    boolean isOf(PersonId by) {
        return person.equals(by.value());
    }

    ImportId id() {
        return new ImportId(id);
    }

    KeptImport kept() {
        return new KeptImport(id(), kind, fileName, Optional.ofNullable(appliedAt));
    }

    boolean isFor(String where) {
        return place.equals(where);
    }

    ImportKind kind() {
        return kind;
    }

    boolean isApplied() {
        return appliedAt != null;
    }

    byte[] content() {
        byte[] kept = content;
        return kept == null ? new byte[0] : kept.clone();
    }

    /** It is entered: the counts stay, the content goes. */
    void applied(int fresh, int same, Instant at) {
        entered = fresh;
        unchanged = same;
        appliedAt = at;
        content = null;
    }

    ImportReport report(int rows, int fresh, int same, List<RowProblem> problems) {
        return new ImportReport(
                new ImportId(id), kind, fileName, digest, rows, fresh, same, problems, Optional.ofNullable(appliedAt));
    }

    ImportReport outcome() {
        return report(entered + unchanged, entered, unchanged, List.of());
    }

    @Override
    public String toString() {
        return "import " + id + " of " + uploadedAt;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
