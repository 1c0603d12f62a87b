package org.lianxi.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** Which version of a meeting's minutes a text is: the first, or one that corrects an earlier. DOMAIN X18. */
@Embeddable
class Edition {

    @Column(name = "edition")
    private int position;

    private @Nullable String corrects;

    @Column(name = "correction_reason")
    private String reason;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "withdrawn_reason")
    private String withdrawnBecause;

    /** The first version. */
    Edition() {
        this.position = 1;
        this.reason = "";
        this.withdrawnBecause = "";
    }

    private Edition(int position, MinutesId corrects, String reason, PersonId by) {
        this();
        this.position = position;
        this.corrects = corrects.value();
        this.reason = reason;
        this.proposedBy = by.value();
    }

    /** A version that is to take the place of an issued one. */
    static Edition correcting(MinutesId issued, int position, String reason, PersonId by) {
        return new Edition(position, issued, reason, by);
    }

    void withdraw(String because) {
        withdrawnBecause = because;
    }

    int position() {
        return position;
    }

    Optional<MinutesId> corrects() {
        return Optional.ofNullable(corrects).map(MinutesId::new);
    }

    String reason() {
        return reason;
    }

    Optional<PersonId> proposedBy() {
        return Optional.ofNullable(proposedBy).map(PersonId::new);
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
