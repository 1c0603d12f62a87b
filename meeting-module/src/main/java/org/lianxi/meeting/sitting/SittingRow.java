package org.lianxi.meeting.sitting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** What a meeting is dealing with, and the key with which the tokens at its door are signed. */
@Entity
@Table(name = "meeting_sitting")
class SittingRow {

    @Id
    private String meeting;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    @Column(name = "current_item")
    private @Nullable String currentItem;

    @Column(name = "called_at")
    private @Nullable Instant calledAt;

    @Column(name = "door_key")
    private byte[] doorKey;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SittingRow() {}

    SittingRow(MeetingId meeting, byte[] doorKey) {
        this.meeting = meeting.value();
        this.doorKey = doorKey.clone();
    }

    void call(AgendaItemId item, Instant at) {
        currentItem = item.value();
        calledAt = at;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    Optional<AgendaItemId> currentItem() {
        return Optional.ofNullable(currentItem).map(AgendaItemId::new);
    }

    Optional<Instant> calledAt() {
        return Optional.ofNullable(calledAt);
    }

    byte[] doorKey() {
        return doorKey.clone();
    }
}
