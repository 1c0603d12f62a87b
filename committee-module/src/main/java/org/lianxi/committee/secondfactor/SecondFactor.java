package org.lianxi.committee.secondfactor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;

/** The secret that a person's authenticator shares with us; it counts once a code of it was typed. */
@Entity
@Table(name = "committee_second_factor")
class SecondFactor {

    @Id
    @Column(name = "person_id")
    private String person;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "last_step")
    private long lastStep;

    @Version
    private int version;

    /** For JPA. */
    protected SecondFactor() {}

    SecondFactor(PersonId person, String sealedSecret) {
        this.person = person.value();
        this.sealedSecret = sealedSecret;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    byte[] secret(Seal seal) {
        return seal.open(person, sealedSecret);
    }

    /** Takes a code, once. */
    boolean accepts(String code, Seal seal, Instant moment) {
        OptionalLong step = new Totp(secret(seal)).match(code, moment, lastStep);
        step.ifPresent(each -> lastStep = each);
        return step.isPresent();
    }

    void confirm(Instant moment) {
        confirmedAt = moment;
    }
}
