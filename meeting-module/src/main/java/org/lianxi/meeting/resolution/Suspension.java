package org.lianxi.meeting.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Since when and why a resolution is suspended, and where it stood before. */
@Embeddable
class Suspension {

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_from")
    private ResolutionState from;

    @Enumerated(EnumType.STRING)
    @Column(name = "suspended_for")
    private SuspensionCause cause;

    @Column(name = "suspended_because")
    private String words;

    @Column(name = "suspended_at")
    private Instant at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Suspension() {}

    Suspension(ResolutionState from, SuspensionCause cause, String words, Instant at) {
        this.from = from;
        this.cause = cause;
        this.words = words;
        this.at = at;
    }

    ResolutionState from() {
        return from;
    }

    Suspended asSuspended() {
        return new Suspended(cause, words, at);
    }
}
