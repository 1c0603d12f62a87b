package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** What the party secretary answered. */
@Embeddable
class AdmissionAnswer {

    private Boolean admitted;

    @Column(name = "admission_reason")
    private String reason;

    @Column(name = "admission_by")
    private String by;

    @Column(name = "admission_at")
    private Instant at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected AdmissionAnswer() {}

    AdmissionAnswer(boolean admitted, String reason, PersonId by, Instant at) {
        this.admitted = admitted;
        this.reason = reason.strip();
        this.by = by.value();
        this.at = at;
    }

    Matter.Admission toAdmission() {
        return new Matter.Admission(admitted, reason, new PersonId(by), at);
    }
}
