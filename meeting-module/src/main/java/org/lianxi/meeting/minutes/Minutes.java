package org.lianxi.meeting.minutes;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.numbering.DocumentNumber;

/**
 * The minutes of one meeting. The secretary writes a text and sends it to the parties; each party answers to exactly this
 * text. Whoever changes a letter makes every answer void, and the round starts again. Silence is never an answer: it can
 * only be recorded as NO_REPLY, after the limit. Once issued, nothing changes any more.
 */
@Entity
@Table(name = "meeting_minutes")
class Minutes {

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "meeting_id")
    private String meeting;

    @Column(name = "community_id")
    private String community;

    private String heading;

    private String text;

    @Column(name = "sha256")
    private String hash;

    @Column(name = "adopted_items")
    private int adoptedItems;

    @Enumerated(EnumType.STRING)
    private MinutesState state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "edited_by")
    private @Nullable String editedBy;

    @Column(name = "voided_by_edit")
    private int voidedByEdit;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "countersign_by")
    private @Nullable Instant countersignBy;

    @Column(name = "missing_reported_at")
    private @Nullable Instant missingReportedAt;

    @Column(name = "issued_at")
    private @Nullable Instant issuedAt;

    @Column(name = "issued_by")
    private @Nullable String issuedBy;

    @Column(name = "document_year")
    private @Nullable Integer documentYear;

    @Column(name = "document_number")
    private @Nullable Integer documentNumber;

    @Embedded
    private Edition edition = new Edition();

    @Embedded
    private Reminders reminders = new Reminders();

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    private List<Signature> signatures = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Minutes() {}

    Minutes(MinutesId id, Draft draft, Instant at) {
        this.id = id.value();
        this.meeting = draft.meeting().value();
        this.community = draft.community().value();
        this.heading = draft.heading();
        this.text = draft.text();
        this.hash = TextHash.of(text).value();
        this.adoptedItems = draft.adoptedItems();
        this.state = MinutesState.DRAFT;
        this.draftedAt = at;
        draft.seats().forEach(seat -> signatures.add(new Signature(this, seat.party(), seat.organisation())));
    }

    /** A version that begins with this text and is to take its place. */
    Minutes corrigendum(MinutesId newId, int position, String reason, PersonId by, Instant at) {
        requireIssued();
        List<Seat> seats = signatures().stream().map(Signature::seat).toList();
        Minutes corrigendum =
                new Minutes(newId, new Draft(meeting(), community(), heading, text, adoptedItems, seats), at);
        corrigendum.edition = Edition.correcting(id(), position, reason, by);
        return corrigendum;
    }

    void requireIssued() {
        if (state != MinutesState.ISSUED) {
            throw new MinutesStillOpen(id(), state);
        }
    }

    /** Gives a corrigendum up. */
    void withdraw(String because) {
        if (corrects().isEmpty()) {
            throw new NoCorrigendum(id());
        }
        requireEditable();
        edition.withdraw(because);
        state = MinutesState.WITHDRAWN;
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw new MinutesAlreadyIssued(id());
        }
    }

    /** What a first draft consists of. */
    record Draft(
            MeetingId meeting,
            OrganisationId community,
            String heading,
            String text,
            int adoptedItems,
            List<Seat> seats) {}

    void requireVersion(long seen) {
        if (seen != version) {
            throw new MinutesChangedMeanwhile(id(), seen, version);
        }
    }

    /** Returns how many answers became void; the same text again voids nothing. */
    int edit(String newText, PersonId by, Instant at) {
        requireEditable();
        if (newText.equals(text)) {
            return 0;
        }
        text = newText;
        hash = TextHash.of(newText).value();
        state = MinutesState.DRAFT;
        editedAt = at;
        editedBy = by.value();
        voidedByEdit = voidAnswers();
        return voidedByEdit;
    }

    private int voidAnswers() {
        return (int) signatures.stream().filter(Signature::reset).count();
    }

    void send(Instant at, Instant limit) {
        if (state != MinutesState.DRAFT) {
            throw new MinutesNotDraft(id(), state);
        }
        state = MinutesState.COUNTERSIGNING;
        sentAt = at;
        countersignBy = limit;
        missingReportedAt = null;
        reminders = new Reminders();
    }

    /** Returns the parties that are reminded now; none after the third time and when nobody is awaited. */
    Set<Party> remind(Instant at) {
        if (!isCountersigning() || reminders.isEnough() || awaited().isEmpty()) {
            return Set.of();
        }
        reminders.add(at);
        return awaited();
    }

    /** Says whether that was another limit. */
    boolean moveLimit(Instant limit) {
        if (!isCountersigning() || limit.equals(countersignBy)) {
            return false;
        }
        countersignBy = limit;
        return true;
    }

    void answer(Seat seat, Answer answer, PersonId by, Instant at) {
        requireCountersigning();
        Signature signature = signatureOf(seat);
        if (!signature.isAwaited()) {
            throw new PartyHasAnswered(id(), seat.party());
        }
        if (!answer.read().equals(hash())) {
            throw new MinutesTextChanged(id());
        }
        signature.answer(answer, by, at);
        if (awaited().isEmpty()) {
            state = MinutesState.READY_TO_ISSUE;
        }
    }

    /** Returns the parties that are newly reported as missing; empty before the limit and when reported before. */
    Set<Party> reportMissing(Instant at) {
        if (state != MinutesState.COUNTERSIGNING || missingReportedAt != null || isBeforeLimit(at)) {
            return Set.of();
        }
        missingReportedAt = at;
        return awaited();
    }

    /** Returns the parties that have not replied. */
    Set<Party> closeCountersigning(Instant at) {
        requireCountersigning();
        if (isBeforeLimit(at)) {
            throw new CountersigningStillOpen(id(), limit());
        }
        Set<Party> silent = awaited();
        signatures.forEach(Signature::endWithoutReply);
        state = MinutesState.READY_TO_ISSUE;
        return silent;
    }

    void requireReadyToIssue() {
        if (state == MinutesState.ISSUED) {
            throw new MinutesAlreadyIssued(id());
        }
        if (state != MinutesState.READY_TO_ISSUE) {
            throw new MinutesNotReady(id(), state);
        }
    }

    void issue(DocumentNumber number, PersonId by, Instant at) {
        requireReadyToIssue();
        state = MinutesState.ISSUED;
        documentYear = number.year();
        documentNumber = number.number();
        issuedBy = by.value();
        issuedAt = at;
    }

    private void requireCountersigning() {
        if (state != MinutesState.COUNTERSIGNING) {
            throw new MinutesNotAwaiting(id(), state);
        }
    }

    boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    boolean isEditable() {
        return state != MinutesState.ISSUED && state != MinutesState.WITHDRAWN;
    }

    boolean isCountersigning() {
        return state == MinutesState.COUNTERSIGNING;
    }

    boolean canBeClosed(Instant at) {
        return isCountersigning() && !isBeforeLimit(at);
    }

    boolean isReadyToIssue() {
        return state == MinutesState.READY_TO_ISSUE;
    }

    private boolean isBeforeLimit(Instant at) {
        return at.isBefore(limit());
    }

    Instant limit() {
        return countersignBy().orElseThrow(() -> new IllegalStateException("sent without a limit: " + id));
    }

    Instant sending() {
        return sentAt().orElseThrow(() -> new IllegalStateException("not sent: " + id));
    }

    Set<Party> awaited() {
        return parties(Signature::isAwaited);
    }

    /** Who refused to sign. */
    Set<Seat> refusing() {
        return signatures.stream()
                .filter(signature -> signature.state() == SignatureState.REFUSED)
                .map(Signature::seat)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<Party> parties(Predicate<Signature> which) {
        return signatures.stream().filter(which).map(Signature::party).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The seat for which somebody can answer: the only one that a mandate speaks for or, of two, the one for which the
     * meeting's notice lists this person; two hats without such a list answer for neither. DOMAIN SOD-08.
     */
    Optional<Seat> seatOf(Collection<Mandate> mandates, Optional<Seat> listedFor) {
        Set<OrganisationId> spokenFor = mandates.stream()
                .filter(mandate -> mandate.post() == Post.PARTY_DELEGATE)
                .map(Mandate::organisation)
                .collect(Collectors.toSet());
        Set<Seat> seats = signatures.stream()
                .map(Signature::seat)
                .filter(seat -> spokenFor.contains(seat.organisation()))
                .collect(Collectors.toSet());
        return seats.size() == 1 ? seats.stream().findFirst() : listedFor.filter(seats::contains);
    }

    Signature signatureOf(Seat seat) {
        return signatures.stream()
                .filter(signature -> signature.seat().equals(seat))
                .findFirst()
                .orElseThrow(() -> new MinutesNotAwaiting(id(), state));
    }

    /** In the order of the parties. */
    List<Signature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(Signature::party))
                .toList();
    }

    /** First version 1, then counted on. */
    int position() {
        return edition.position();
    }

    /** The issued version of which this is a corrigendum. */
    Optional<MinutesId> corrects() {
        return edition.corrects();
    }

    Edition edition() {
        return edition;
    }

    Reminders reminders() {
        return reminders;
    }

    MinutesId id() {
        return new MinutesId(id);
    }

    long version() {
        return version;
    }

    MeetingId meeting() {
        return new MeetingId(meeting);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    String heading() {
        return heading;
    }

    String text() {
        return text;
    }

    TextHash hash() {
        return new TextHash(hash);
    }

    int adoptedItems() {
        return adoptedItems;
    }

    MinutesState state() {
        return state;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Optional<Instant> editedAt() {
        return Optional.ofNullable(editedAt);
    }

    Optional<PersonId> editedBy() {
        return Optional.ofNullable(editedBy).map(PersonId::new);
    }

    int voidedByEdit() {
        return voidedByEdit;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<Instant> countersignBy() {
        return Optional.ofNullable(countersignBy);
    }

    Optional<Instant> missingReportedAt() {
        return Optional.ofNullable(missingReportedAt);
    }

    Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    Optional<PersonId> issuedBy() {
        return Optional.ofNullable(issuedBy).map(PersonId::new);
    }

    Optional<DocumentNumber> number() {
        return documentYear == null || documentNumber == null
                ? Optional.empty()
                : Optional.of(new DocumentNumber(documentYear, documentNumber));
    }
}
