package org.lianxi.meeting.task;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.document.StoredFileId;

/** One line in the history of a task. Only ever added. */
@Entity
@Table(name = "meeting_task_entry")
class TaskEntry {

    @Id
    private String id;

    /** Never read: it is the side of the relation that JPA writes. */
    @ManyToOne
    @JoinColumn(name = "task_id")
    @SuppressWarnings("UnusedVariable")
    private Task task;

    private int position;

    @Enumerated(EnumType.STRING)
    private TaskEntryKind kind;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "person_id")
    private @Nullable String person;

    private String text;

    @ElementCollection
    @CollectionTable(name = "meeting_task_entry_file", joinColumns = @JoinColumn(name = "entry_id"))
    @Column(name = "file_id")
    private Set<String> files = new HashSet<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TaskEntry() {}

    TaskEntry(Task task, int position, TaskEntryKind kind, Instant at, Note note) {
        this.id = TaskId.fresh().value();
        this.task = task;
        this.position = position;
        this.kind = kind;
        this.happenedAt = at;
        this.person = note.by().map(PersonId::value).orElse(null);
        this.text = note.text();
        note.files().forEach(file -> files.add(file.value()));
    }

    int position() {
        return position;
    }

    TaskEntryKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    String text() {
        return text;
    }

    boolean has(StoredFileId file) {
        return files.contains(file.value());
    }
}
