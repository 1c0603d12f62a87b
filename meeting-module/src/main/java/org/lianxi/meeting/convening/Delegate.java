package org.lianxi.meeting.convening;

import com.fasterxml.uuid.Generators;
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

/** Who was listed with the notice to speak and vote for a party, and the answer given. */
@Entity
@Table(name = "meeting_delegate")
class Delegate {

    @Id
    private String id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "meeting")
    @SuppressWarnings("UnusedVariable") // read by JPA: the owning side of Meeting.delegates
    private Meeting meeting;

    private String person;

    @Enumerated(EnumType.STRING)
    private Party party;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private Reply reply;

    private String reason;

    @Column(name = "replied_at")
    private @Nullable Instant repliedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Delegate() {}

    boolean is(DelegateList.Called called) {
        return person().equals(called.person())
                && party == called.party()
                && organisation().equals(called.organisation());
    }

    /** There is a new notice: the answer to the one before no longer counts. */
    void ask() {
        reply = Reply.NONE;
        reason = "";
        repliedAt = null;
    }

    /** From now on the place is somebody else's, who comes. */
    void substitute(PersonId substitute, Instant at) {
        person = substitute.value();
        reply = Reply.CONFIRMED;
        reason = "";
        repliedAt = at;
    }

    Delegate(Meeting meeting, PersonId person, Party party, OrganisationId organisation) {
        this.id = Generators.timeBasedEpochGenerator().generate().toString();
        this.meeting = meeting;
        this.person = person.value();
        this.party = party;
        this.organisation = organisation.value();
        this.reply = Reply.NONE;
        this.reason = "";
    }

    /** Returns whether it is the first answer. */
    boolean answer(Reply newReply, String newReason, Instant at) {
        boolean isFirst = reply == Reply.NONE;
        reply = newReply;
        reason = newReason.strip();
        repliedAt = at;
        return isFirst;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Party party() {
        return party;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Reply reply() {
        return reply;
    }

    String reason() {
        return reason;
    }

    Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }

    Meetings.Delegate toFacts() {
        return new Meetings.Delegate(person(), party, organisation(), reply, reason);
    }
}
