package org.lianxi.meeting.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** A file as it was attached. Nothing about it ever changes. */
@Entity
@Table(name = "meeting_file")
class StoredFile {

    @Id
    private String id;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject_id")
    private String subjectId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @Column(name = "size_bytes")
    private long sizeBytes;

    private String sha256;

    @Column(name = "stored_by")
    private String storedBy;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Lob
    private byte[] content;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    StoredFile(Subject owner, PersonId by, Instant at, CheckedFile file) {
        this.id = StoredFileId.fresh().value();
        this.subjectKind = owner.kind();
        this.subjectId = owner.id();
        this.name = file.name();
        this.kind = file.kind();
        this.content = file.file().content();
        this.sizeBytes = content.length;
        this.sha256 = Sha256.of(content);
        this.storedBy = by.value();
        this.storedAt = at;
    }

    Subject owner() {
        return new Subject(subjectKind, subjectId);
    }

    StoredFileView toView() {
        return new StoredFileView(new StoredFileId(id), name, kind, sizeBytes, sha256, storedAt);
    }

    FileContent toContent() {
        return new FileContent(name, kind, content);
    }
}
