package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** That the submitter took a matter back. */
@Embeddable
class Withdrawal {

    @Column(name = "withdrawal_reason")
    private String reason;

    @Column(name = "withdrawn_by")
    private String by;

    @Column(name = "withdrawn_at")
    private Instant at;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Withdrawal() {}

    Withdrawal(String reason, PersonId by, Instant at) {
        this.reason = reason.strip();
        this.by = by.value();
        this.at = at;
    }

    WithdrawalView toView() {
        return new WithdrawalView(reason, at);
    }

    PersonId by() {
        return new PersonId(by);
    }
}
