package org.lianxi.meeting.publicity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.resolution.ResolutionId;

/**
 * What everybody is told of a resolution, from its draft to the end of its period. It is put up only after nothing personal was
 * found in it and a second person has confirmed that; what is found later takes it down and makes a further edition. DOMAIN
 * §3.2, P7.
 */
@Entity
@Table(name = "meeting_public_notice")
class PublicNotice {

    /** Between the report of something personal and the notice being down. DOMAIN §10 no. 9. */
    static final Duration TAKE_DOWN_WITHIN = Duration.ofHours(2);

    /** Down for less than this and otherwise unchanged, a notice goes on where it stopped. SC-12.2. */
    static final Duration SHORT_INTERRUPTION = Duration.ofHours(24);

    private static final String NEW_LINE = "\n";

    @Id
    private String id;

    @Version
    @SuppressWarnings("UnusedVariable")
    private long version;

    @Enumerated(EnumType.STRING)
    private PublicNoticeKind kind;

    @Enumerated(EnumType.STRING)
    private NoticeTopic topic;

    @Column(name = "resolution_id")
    private String resolution;

    @Column(name = "community_id")
    private String community;

    @Column(name = "compound_id")
    private String compound;

    @Enumerated(EnumType.STRING)
    private PublicNoticeState state;

    private int edition;

    private String title;

    private String decision;

    private String basis;

    private String duty;

    private String objections;

    @ElementCollection
    @CollectionTable(name = "meeting_public_notice_attachment", joinColumns = @JoinColumn(name = "notice_id"))
    @Column(name = "file_id")
    @OrderBy
    private List<String> attachments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_posting_proof", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("edition, postedAt, place")
    private List<PostingProof> proofs = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "meeting_public_notice_edition", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderBy("number")
    private List<PastEdition> editions = new ArrayList<>();

    @Column(name = "required_places")
    private String requiredPlaces;

    @Column(name = "rules_at")
    private Instant rulesAt;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "publish_by")
    private Instant publishBy;

    @Column(name = "prepared_by")
    private @Nullable String preparedBy;

    @Column(name = "prepared_at")
    private @Nullable Instant preparedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "returned_words")
    private String returnedWords;

    @Column(name = "first_posted_at")
    private @Nullable Instant firstPostedAt;

    @Column(name = "posted_at")
    private @Nullable Instant postedAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "reported_words")
    private String reportedWords;

    @Column(name = "taken_down_at")
    private @Nullable Instant takenDownAt;

    @Column(name = "taken_down_by")
    private @Nullable String takenDownBy;

    @Enumerated(EnumType.STRING)
    private Overtaken overtaken;

    @Column(name = "corrects_id")
    private @Nullable String corrects;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PublicNotice() {}

    /** What a notice begins with. */
    record About(ResolutionId resolution, OrganisationId community, CompoundId compound, NoticeWords words) {}

    /** What a meeting resolved. */
    PublicNotice(About about, Instant at, Instant publishBy) {
        this(PublicNoticeKind.RESULT, NoticeTopic.GENERAL, about, at, publishBy);
        this.rulesAt = at;
        this.requiredPlaces = "";
    }

    /** That it holds no longer, or otherwise: at the same places and as long as the original. DOMAIN X15. */
    PublicNotice(PublicNotice original, NoticeWords words, Instant at, Instant publishBy) {
        this(
                PublicNoticeKind.CORRECTION,
                original.topic,
                new About(original.resolution(), original.community(), original.compound(), words),
                at,
                publishBy);
        this.rulesAt = original.rulesAt;
        this.requiredPlaces = String.join(NEW_LINE, original.placesEverPosted());
        this.corrects = original.id;
    }

    private PublicNotice(PublicNoticeKind kind, NoticeTopic topic, About about, Instant at, Instant publishBy) {
        this.id = PublicNoticeId.fresh().value();
        this.kind = kind;
        this.topic = topic;
        this.resolution = about.resolution().value();
        this.community = about.community().value();
        this.compound = about.compound().value();
        this.state = PublicNoticeState.DRAFT;
        this.edition = 1;
        say(about.words());
        this.rulesAt = at;
        this.draftedAt = at;
        this.publishBy = publishBy;
        this.requiredPlaces = "";
        this.returnedWords = "";
        this.reportedWords = "";
        this.overtaken = Overtaken.NOT;
    }

    /** Changes what it will say. How long a correction hangs is given by what it corrects. */
    void edit(PersonId by, Instant at, NoticeWords words, NoticeTopic about) {
        require(state.isBeingPrepared());
        say(words);
        if (kind == PublicNoticeKind.RESULT) {
            topic = about;
        }
        preparedBy = by.value();
        preparedAt = at;
    }

    private void say(NoticeWords words) {
        title = words.title();
        decision = words.decision();
        basis = words.basis();
        duty = words.duty();
        objections = words.objections();
    }

    void attach(Collection<StoredFileId> files) {
        require(state.isBeingPrepared());
        files.forEach(file -> attachments.add(file.value()));
    }

    void drop(Collection<StoredFileId> files) {
        require(state.isBeingPrepared());
        files.forEach(file -> attachments.remove(file.value()));
    }

    /** Hands it to the second person: nothing was found in its words, and somebody answers for every picture. */
    void redacted(PersonId by, Instant at, List<Finding> findings, Set<StoredFileId> cleared) {
        require(state.isBeingPrepared());
        long blocking = findings.stream().filter(Finding::isBlocking).count();
        if (blocking > 0) {
            throw new NoticeNamesSomebody(notice(), Math.toIntExact(blocking));
        }
        if (!cleared.containsAll(attachments())) {
            throw new PictureNotCleared(notice());
        }
        state = PublicNoticeState.REDACTION_CHECKED;
        preparedBy = by.value();
        preparedAt = at;
        returnedWords = "";
    }

    void confirm(PersonId by, Instant at) {
        requireSecondPerson(by);
        state = edition == 1 ? PublicNoticeState.APPROVED : PublicNoticeState.CORRECTED;
        confirmedBy = by.value();
        confirmedAt = at;
    }

    void giveBack(PersonId by, String words) {
        requireSecondPerson(by);
        state = edition == 1 ? PublicNoticeState.DRAFT : PublicNoticeState.TAKEN_DOWN;
        returnedWords = words.strip();
    }

    private void requireSecondPerson(PersonId by) {
        require(state == PublicNoticeState.REDACTION_CHECKED);
        if (by.value().equals(preparedBy)) {
            throw new SecondPersonNeeded(notice());
        }
    }

    /**
     * Enters that it hangs at a place.
     *
     * @return whether with this it is posted: it hangs at every place it has to
     */
    boolean post(PostingProof proof, NoticePeriod period) {
        require(state.isToBePosted() || state == PublicNoticeState.POSTED);
        if (confirmedAt != null && proof.postedAt().isBefore(confirmedAt)) {
            throw new PostedBeforeConfirmed(notice(), confirmedAt);
        }
        proofs.add(proof);
        if (state == PublicNoticeState.POSTED || !missingPlaces().isEmpty()) {
            return false;
        }
        Instant at = ofThisEdition()
                .map(PostingProof::postedAt)
                .max(Instant::compareTo)
                .orElse(proof.postedAt());
        if (!goesOn(at)) {
            expiresAt = period.expiresAt(topic, at);
        }
        postedAt = at;
        firstPostedAt = firstPostedAt == null ? at : firstPostedAt;
        state = PublicNoticeState.POSTED;
        return true;
    }

    private java.util.stream.Stream<PostingProof> ofThisEdition() {
        return proofs.stream().filter(each -> each.edition() == edition);
    }

    /** SC-12.2: down for a short time only, and what it says is what it said. */
    private boolean goesOn(Instant at) {
        return takenDownAt != null
                && at.isBefore(takenDownAt.plus(SHORT_INTERRUPTION))
                && editions.stream()
                        .filter(each -> each.number() == edition - 1)
                        .anyMatch(each -> each.words().equals(words()));
    }

    /** Somebody says that it shows what it must not. */
    void report(Instant at, String words) {
        require(state == PublicNoticeState.POSTED);
        if (reportedAt != null) {
            throw new ReportedAlready(notice());
        }
        reportedAt = at;
        reportedWords = words.strip();
    }

    /** The report has no ground. */
    void keep() {
        require(state == PublicNoticeState.POSTED && reportedAt != null);
        reportedAt = null;
        reportedWords = "";
    }

    void takeDown(PersonId by, Instant at, TakeDownReason reason, String words) {
        require(state == PublicNoticeState.POSTED);
        editions.add(new PastEdition(edition, words(), Objects.requireNonNull(postedAt), at, reason, words));
        takenDownAt = at;
        takenDownBy = by.value();
        reportedAt = null;
        reportedWords = "";
        if (reason == TakeDownReason.ENDED_EARLY) {
            state = PublicNoticeState.ENDED_EARLY;
            return;
        }
        requiredPlaces = String.join(NEW_LINE, placesEverPosted());
        edition++;
        state = PublicNoticeState.TAKEN_DOWN;
    }

    /** Its period is over; says whether that is news. */
    boolean expire(Instant at, boolean hasOpenObjection) {
        if (state != PublicNoticeState.POSTED || expiresAt == null || at.isBefore(expiresAt)) {
            return false;
        }
        state = hasOpenObjection ? PublicNoticeState.EXPIRED : PublicNoticeState.ARCHIVED;
        return true;
    }

    /** The last objection was answered. */
    void archive() {
        if (state == PublicNoticeState.EXPIRED) {
            state = PublicNoticeState.ARCHIVED;
        }
    }

    void overtakenBy(Overtaken what) {
        overtaken = what;
    }

    boolean isObjectable(Instant at) {
        return state == PublicNoticeState.POSTED && expiresAt != null && at.isBefore(expiresAt);
    }

    /** Places where it has to hang and does not yet, in this edition. */
    List<String> missingPlaces() {
        List<String> hanging = ofThisEdition().map(PostingProof::place).toList();
        return requiredPlaces.lines().filter(place -> !hanging.contains(place)).toList();
    }

    /** Without a proof it hangs nowhere: online alone is not enough. SC-12.5. */
    private List<String> placesEverPosted() {
        Set<String> places = new LinkedHashSet<>();
        proofs.forEach(proof -> places.add(proof.place()));
        return List.copyOf(places);
    }

    /** K17a: posted in time and for the full period. */
    Compliance compliance(Instant now) {
        if (firstPostedAt == null) {
            return now.isBefore(publishBy) ? Compliance.RUNNING : Compliance.NOT_COMPLIANT;
        }
        boolean isDown = state == PublicNoticeState.ENDED_EARLY
                || (takenDownAt != null && state.isOpen() && state != PublicNoticeState.POSTED);
        if (!firstPostedAt.isBefore(publishBy) || isDown) {
            return Compliance.NOT_COMPLIANT;
        }
        return state == PublicNoticeState.POSTED ? Compliance.RUNNING : Compliance.COMPLIANT;
    }

    private void require(boolean holds) {
        if (!holds) {
            throw new PublicNoticeNotAwaiting(notice(), state);
        }
    }

    PublicNoticeId notice() {
        return new PublicNoticeId(id);
    }

    PublicNoticeKind kind() {
        return kind;
    }

    NoticeTopic topic() {
        return topic;
    }

    ResolutionId resolution() {
        return new ResolutionId(resolution);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    PublicNoticeState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    NoticeWords words() {
        return new NoticeWords(title, decision, basis, duty, objections);
    }

    List<StoredFileId> attachments() {
        return attachments.stream().map(StoredFileId::new).toList();
    }

    List<PostingProof> proofs() {
        return List.copyOf(proofs);
    }

    List<PastEdition> editions() {
        return List.copyOf(editions);
    }

    Instant rulesAt() {
        return rulesAt;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    Instant publishBy() {
        return publishBy;
    }

    /** Until when it has to hang again to go on where it stopped; at first until when it has to hang at all. */
    Instant postBy() {
        return takenDownAt == null ? publishBy : takenDownAt.plus(SHORT_INTERRUPTION);
    }

    Optional<PersonId> preparedBy() {
        return Optional.ofNullable(preparedBy).map(PersonId::new);
    }

    String returnedWords() {
        return returnedWords;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    Optional<Instant> firstPostedAt() {
        return Optional.ofNullable(firstPostedAt);
    }

    Optional<Instant> postedAt() {
        return Optional.ofNullable(postedAt);
    }

    Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    String reportedWords() {
        return reportedWords;
    }

    /** Until when it has to be down after a report. */
    Optional<Instant> takeDownBy() {
        return reportedAt().map(at -> at.plus(TAKE_DOWN_WITHIN));
    }

    Optional<Instant> takenDownAt() {
        return Optional.ofNullable(takenDownAt);
    }

    Overtaken overtaken() {
        return overtaken;
    }

    Optional<PublicNoticeId> corrects() {
        return Optional.ofNullable(corrects).map(PublicNoticeId::new);
    }
}
