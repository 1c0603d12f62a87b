package org.lianxi.meeting.sitting;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** A party has the floor: from when to when, for how many minutes it was given, and on which item. */
@Entity
@Table(name = "meeting_speech")
class Speech {

    @Id
    @SuppressWarnings("UnusedVariable") // read by JPA
    private String id;

    @SuppressWarnings("UnusedVariable") // read by JPA
    private String meeting;

    private @Nullable String item;

    @Enumerated(EnumType.STRING)
    private Party party;

    private int minutes;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Speech() {}

    Speech(MeetingId meeting, Optional<AgendaItemId> item, Party party, int minutes, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.item = item.map(AgendaItemId::value).orElse(null);
        this.party = party;
        this.minutes = minutes;
        this.begunAt = at;
    }

    boolean isOpen() {
        return endedAt == null;
    }

    void end(Instant at) {
        endedAt = at;
    }

    SpeechView view() {
        return new SpeechView(
                party,
                Optional.ofNullable(item).map(AgendaItemId::new),
                minutes,
                begunAt,
                Optional.ofNullable(endedAt));
    }

    Party party() {
        return party;
    }
}
