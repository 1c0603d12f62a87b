package org.lianxi.meeting.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;

/** Somebody outside who waits for an answer under a number. Who it is, nothing here says (DOMAIN §10 no. 8). */
@Entity
@Table(name = "meeting_source")
class MatterSource {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private long version;

    private String matter;

    private String community;

    private String compound;

    @Enumerated(EnumType.STRING)
    private MatterOrigin origin;

    private String number;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "answer_by")
    private @Nullable Instant answerBy;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private @Nullable String answer;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MatterSource() {}

    MatterSource(SourceId id, MatterId matter, OrganisationId community, RecordedDraft draft, Recorder recorder) {
        this.id = id.value();
        this.matter = matter.value();
        this.community = community.value();
        this.compound = draft.compound().value();
        this.origin = draft.origin();
        this.number = draft.number().isBlank() ? slip(id) : draft.number().strip();
        this.receivedAt = draft.receivedAt();
        this.answerBy = draft.answerBy().orElse(null);
        this.recordedBy = recorder.person().value();
        this.recordedAt = recorder.at();
    }

    /** Who recorded it, and when. */
    record Recorder(PersonId person, Instant at) {}

    /** What a resident is given to ask with. */
    private static String slip(SourceId id) {
        String all = id.value().replace("-", "");
        return all.substring(all.length() - 8).toUpperCase(Locale.ROOT);
    }

    void answer(String text, PersonId by, Instant at) {
        if (answeredAt != null) {
            throw new SourceAnsweredAlready(id());
        }
        answer = text.strip();
        answeredBy = by.value();
        answeredAt = at;
    }

    SourceId id() {
        return new SourceId(id);
    }

    MatterId matter() {
        return new MatterId(matter);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    MatterOrigin origin() {
        return origin;
    }

    Optional<Instant> runningLimit() {
        return answeredAt == null ? Optional.ofNullable(answerBy) : Optional.empty();
    }

    /** With its number and its answer only for those who deal with it. */
    SourceView toView(boolean mayKnow, boolean mayAnswer) {
        return new SourceView(
                id(),
                matter(),
                origin,
                mayKnow ? Optional.of(number) : Optional.empty(),
                receivedAt,
                Optional.ofNullable(answerBy),
                mayKnow ? Optional.ofNullable(answer) : Optional.empty(),
                Optional.ofNullable(answeredAt),
                mayAnswer && answeredAt == null);
    }

    String compound() {
        return compound;
    }

    @Override
    public String toString() {
        return origin + " recorded by " + recordedBy + " at " + recordedAt + ", answered by " + answeredBy;
    }
}
