package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** What the secretary answered: of a matter with a route, and of one that another or several others go on for. */
@Embeddable
class ScreeningAnswer {

    @Column(name = "screening_reason")
    private String reason;

    @Column(name = "screened_by")
    private String by;

    @Column(name = "screened_at")
    private Instant at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected ScreeningAnswer() {}

    ScreeningAnswer(String reason, PersonId by, Instant at) {
        this.reason = reason.strip();
        this.by = by.value();
        this.at = at;
    }

    String reason() {
        return reason;
    }

    PersonId by() {
        return new PersonId(by);
    }

    Instant at() {
        return at;
    }
}
