package org.lianxi.meeting.recusal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** An entry of the register of recusals (回避登记, DOMAIN §5.2 D12): who, from which item, why, and what was decided. */
@Entity
@Table(name = "meeting_recusal")
class RecordedRecusal {

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    private String meeting;

    private String item;

    private String person;

    @Enumerated(EnumType.STRING)
    private Capacity capacity;

    @Enumerated(EnumType.STRING)
    private @Nullable Party party;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private RecusalState state;

    @Enumerated(EnumType.STRING)
    private SodRule rule;

    private @Nullable String organisation;

    @Enumerated(EnumType.STRING)
    private @Nullable Interest interest;

    @Enumerated(EnumType.STRING)
    private @Nullable Post post;

    private Instant since;

    @Column(name = "raised_by")
    private @Nullable String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private String reason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private String decision;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected RecordedRecusal() {}

    private RecordedRecusal(Place place, Participant participant, Origin origin, RecusalState state, Instant at) {
        this.id = RecusalId.fresh().value();
        this.meeting = place.meeting().value();
        this.item = place.item().value();
        this.person = participant.person().value();
        this.capacity = participant.capacity();
        this.party = participant.party().orElse(null);
        this.origin = origin;
        this.state = state;
        this.rule = SodRule.SOD_02;
        this.since = at;
        this.raisedAt = at;
        this.reason = "";
        this.decision = "";
    }

    /** Where an entry belongs. */
    record Place(MeetingId meeting, AgendaItemId item) {}

    /** What the product found by itself. */
    static RecordedRecusal found(Place place, Participant participant, Conflict conflict, Instant at) {
        RecordedRecusal found = new RecordedRecusal(place, participant, Origin.REGISTER, RecusalState.STANDS, at);
        found.take(conflict);
        return found;
    }

    /** What somebody says of themselves: it stands at once. */
    static RecordedRecusal ownWord(Place place, Participant participant, Instant at) {
        RecordedRecusal own = new RecordedRecusal(place, participant, Origin.OWN_WORD, RecusalState.STANDS, at);
        own.raisedBy = participant.person().value();
        return own;
    }

    /** What somebody says of another: it is open until it is decided. */
    static RecordedRecusal challenge(Place place, Participant participant, PersonId by, String reason, Instant at) {
        RecordedRecusal challenge = new RecordedRecusal(place, participant, Origin.CHALLENGE, RecusalState.OPEN, at);
        challenge.raisedBy = by.value();
        challenge.reason = reason.strip();
        return challenge;
    }

    /** The register still, or again, shows a conflict. Returns whether that is news. */
    boolean findAgain(Conflict conflict) {
        boolean isNews = state == RecusalState.GONE;
        state = RecusalState.STANDS;
        take(conflict);
        return isNews;
    }

    /** The register shows it no more. */
    void vanish() {
        state = RecusalState.GONE;
    }

    void decide(boolean upheld, PersonId by, String why, Instant at) {
        if (state != RecusalState.OPEN) {
            throw new RecusalDecidedAlready(id());
        }
        state = upheld ? RecusalState.UPHELD : RecusalState.DISMISSED;
        decidedBy = by.value();
        decidedAt = at;
        decision = why.strip();
    }

    private void take(Conflict conflict) {
        rule = conflict.rule();
        organisation = conflict.organisation().value();
        interest = conflict.interest();
        post = conflict.post().orElse(null);
        since = conflict.since();
    }

    /** As it keeps the person away. */
    Recused asRecused() {
        return new Recused(
                person(),
                capacity,
                Optional.ofNullable(party),
                ground(),
                conflict().stream().toList(),
                since);
    }

    private ConflictGround ground() {
        return switch (origin) {
            case OWN_WORD -> ConflictGround.OWN_WORD;
            case CHALLENGE -> ConflictGround.CHALLENGE;
            case REGISTER -> post == null ? ConflictGround.DECLARATION : ConflictGround.POST;
        };
    }

    private Optional<Conflict> conflict() {
        return organisation == null || interest == null
                ? Optional.empty()
                : Optional.of(new Conflict(
                        person(),
                        rule,
                        ground(),
                        new OrganisationId(organisation),
                        interest,
                        Optional.ofNullable(post),
                        since));
    }

    RecusalId id() {
        return new RecusalId(id);
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    AgendaItemId item() {
        return new AgendaItemId(item);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Capacity capacity() {
        return capacity;
    }

    Origin origin() {
        return origin;
    }

    RecusalState state() {
        return state;
    }

    String reason() {
        return reason;
    }

    String decision() {
        return decision;
    }

    Optional<PersonId> raisedBy() {
        return Optional.ofNullable(raisedBy).map(PersonId::new);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }
}
