package org.lianxi.committee.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** One session as it is kept; it is kept only as long as it lives. */
@Entity
@Table(name = "committee_session")
class OpenSession {

    /** DOMAIN §11 [DESIGN]: a session nobody uses ends; a minute longer than that of the server's own. */
    static final Duration IDLE = Duration.ofMinutes(31);

    static final int LONGEST_DEVICE = 60;

    private static final Duration PRECISION = Duration.ofMinutes(1);

    @Id
    private String id;

    @Column(name = "person_id")
    private String person;

    private String device;

    @Column(name = "began_at")
    private Instant beganAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    /** For JPA. */
    protected OpenSession() {}

    OpenSession(PersonId person, String device, Instant moment) {
        this.id = SessionId.fresh().value();
        this.person = person.value();
        this.device = device.substring(0, Math.min(device.length(), LONGEST_DEVICE));
        this.beganAt = moment;
        this.lastSeenAt = moment;
    }

    boolean isOf(PersonId somebody) {
        return person.equals(somebody.value());
    }

    boolean livesAt(Instant moment) {
        return moment.isBefore(lastSeenAt.plus(IDLE));
    }

    /** Written once a minute at most, however many pages are asked for. */
    void see(Instant moment) {
        if (!moment.isBefore(lastSeenAt.plus(PRECISION))) {
            lastSeenAt = moment;
        }
    }

    SessionView view() {
        return new SessionView(new SessionId(id), device, beganAt, lastSeenAt);
    }
}
