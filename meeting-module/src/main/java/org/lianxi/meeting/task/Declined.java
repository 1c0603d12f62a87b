package org.lianxi.meeting.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why and when a unit declined its task, and by when somebody decides on it. */
@Embeddable
class Declined {

    @Enumerated(EnumType.STRING)
    @Column(name = "declined_for")
    private DeclineReason reason;

    @Column(name = "declined_because")
    private String words;

    @Column(name = "declined_at")
    private Instant at;

    @Column(name = "decide_decline_by")
    private Instant decideBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Declined() {}

    Declined(DeclineReason reason, String words, Instant at, Instant decideBy) {
        this.reason = reason;
        this.words = words;
        this.at = at;
        this.decideBy = decideBy;
    }

    DeclineReason reason() {
        return reason;
    }

    String words() {
        return words;
    }

    Instant at() {
        return at;
    }

    Instant decideBy() {
        return decideBy;
    }
}
