package org.lianxi.meeting.backfill;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** A line of a paper attendance sheet. */
@Embeddable
class PresenceRow {

    private String person;

    @Enumerated(EnumType.STRING)
    private PaperPresence presence;

    @Column(name = "from_at")
    private @Nullable Instant from;

    @Column(name = "until_at")
    private @Nullable Instant until;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PresenceRow() {}

    PresenceRow(BackfillStay stay) {
        this.person = stay.person().value();
        this.presence = stay.presence();
        this.from = stay.from().orElse(null);
        this.until = stay.until().orElse(null);
    }

    BackfillStay toStay() {
        return new BackfillStay(new PersonId(person), presence, Optional.ofNullable(from), Optional.ofNullable(until));
    }
}
