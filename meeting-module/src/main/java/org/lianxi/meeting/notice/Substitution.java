package org.lianxi.meeting.notice;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;

/** Somebody named to come in a delegate's place, and on what that rests. */
@Entity
@Table(name = "meeting_substitution")
class Substitution {

    @Id
    private String id;

    private String meeting;

    private int number;

    private String delegate;

    private String substitute;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "named_at")
    private Instant namedAt;

    @Column(name = "by_mandate")
    private boolean byMandate;

    @Column(name = "authorised_at")
    private @Nullable Instant authorisedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Substitution() {}

    Substitution(Meetings.Delegate delegate, MeetingId meeting, int number, PersonId substitute, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting.value();
        this.number = number;
        this.delegate = delegate.person().value();
        this.substitute = substitute.value();
        this.party = delegate.party();
        this.organisation = delegate.organisation().value();
        this.namedBy = delegate.person().value();
        this.namedAt = at;
    }

    void authorise(boolean isByMandate, Instant at) {
        byMandate = isByMandate;
        authorisedAt = at;
    }

    Subject subject() {
        return new Subject("substitution", id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    int number() {
        return number;
    }

    PersonId delegate() {
        return new PersonId(delegate);
    }

    PersonId substitute() {
        return new PersonId(substitute);
    }

    Party party() {
        return party;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId namedBy() {
        return new PersonId(namedBy);
    }

    Instant namedAt() {
        return namedAt;
    }

    boolean isByMandate() {
        return byMandate;
    }

    Optional<Instant> authorisedAt() {
        return Optional.ofNullable(authorisedAt);
    }
}
