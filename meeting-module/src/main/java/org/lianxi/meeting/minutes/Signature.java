package org.lianxi.meeting.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/** The answer of one party to the text of the minutes. */
@Entity
@Table(name = "meeting_minutes_signature")
class Signature {

    @Id
    private String id;

    /** Never read: it is the side of the relation that JPA writes. */
    @ManyToOne
    @JoinColumn(name = "minutes_id")
    @SuppressWarnings("UnusedVariable")
    private Minutes minutes;

    @Enumerated(EnumType.STRING)
    private Party party;

    @Column(name = "organisation_id")
    private String organisation;

    @Enumerated(EnumType.STRING)
    private SignatureState state;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    private String remark;

    @Column(name = "signed_sha256")
    private @Nullable String signedHash;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Signature() {}

    Signature(Minutes minutes, Party party, OrganisationId organisation) {
        this.id = MinutesId.fresh().value();
        this.minutes = minutes;
        this.party = party;
        this.organisation = organisation.value();
        this.state = SignatureState.AWAITED;
        this.remark = "";
    }

    void answer(Answer answer, PersonId by, Instant at) {
        state = answer.state();
        answeredBy = by.value();
        answeredAt = at;
        remark = answer.remark();
        signedHash = answer.read().value();
    }

    /** Returns whether there was an answer to void. */
    boolean reset() {
        boolean answered = hasAnswer();
        state = SignatureState.AWAITED;
        answeredBy = null;
        answeredAt = null;
        remark = "";
        signedHash = null;
        return answered;
    }

    void endWithoutReply() {
        if (isAwaited()) {
            state = SignatureState.NO_REPLY;
        }
    }

    boolean isAwaited() {
        return state == SignatureState.AWAITED;
    }

    boolean hasAnswer() {
        return state.isSigned() || state == SignatureState.REFUSED;
    }

    Seat seat() {
        return new Seat(party, organisation());
    }

    Party party() {
        return party;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    SignatureState state() {
        return state;
    }

    Optional<PersonId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(PersonId::new);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    String remark() {
        return remark;
    }

    Optional<TextHash> signedHash() {
        return Optional.ofNullable(signedHash).map(TextHash::new);
    }
}
