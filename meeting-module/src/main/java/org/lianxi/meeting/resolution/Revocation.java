package org.lianxi.meeting.resolution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** Why and since when a resolution holds no more. */
@Embeddable
class Revocation {

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_for")
    private RevocationReason reason;

    @Column(name = "revoked_because")
    private String words;

    @Column(name = "revoked_at")
    private Instant at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Revocation() {}

    Revocation(RevocationReason reason, String words, Instant at) {
        this.reason = reason;
        this.words = words;
        this.at = at;
    }

    Revoked asRevoked() {
        return new Revoked(reason, words, at);
    }
}
