package org.lianxi.committee.voterecord;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.ownersregister.OwnersRegisterId;
import org.lianxi.committee.ownersvote.CountedVote;
import org.lianxi.committee.ownersvote.MajorityKind;
import org.lianxi.committee.ownersvote.VoteOutcome;
import org.lianxi.committee.ownersvote.VoteRules;
import org.lianxi.committee.territory.CompoundId;

/**
 * An owners' vote as it is recorded: prepared, announced with a frozen register, counted once it is closed, extended when too
 * few took part, and published.
 */
@Entity
@Table(name = "committee_owners_vote")
class OwnersVote {

    @Id
    private String id;

    @Column(name = "compound_id")
    private String compound;

    @Column(name = "community_id")
    private String community;

    @Column(name = "body_id")
    private String body;

    @Column(name = "matter_id")
    private String matter;

    private String rule;

    @Enumerated(EnumType.STRING)
    private MajorityKind majority;

    @Enumerated(EnumType.STRING)
    private OwnersVoteState state;

    private String subject;

    @Embedded
    private Proposal proposal;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    @Column(name = "register_id")
    private @Nullable String register;

    @Embedded
    private FrozenRules rules;

    @Column(name = "opens_on")
    private @Nullable LocalDate opensOn;

    @Column(name = "informed_id")
    private @Nullable String informed;

    @Column(name = "informed_at")
    private @Nullable Instant informedAt;

    @Column(name = "noted_by")
    @SuppressWarnings("UnusedVariable")
    private @Nullable String notedBy;

    @Column(name = "noted_at")
    private @Nullable Instant notedAt;

    @ElementCollection
    @CollectionTable(name = "committee_owners_vote_notice", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderBy("number")
    private List<NoticeRow> notices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_owners_vote_count", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderBy("number")
    private List<CountRow> counts = new ArrayList<>();

    @Column(name = "publish_by")
    private @Nullable LocalDate publishBy;

    @Column(name = "posted_on")
    private @Nullable LocalDate postedOn;

    @Column(name = "posted_at_place")
    private @Nullable String postedAtPlace;

    @Version
    private int version;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OwnersVote() {}

    OwnersVote(OwnersVoteId id, Beginning beginning, MajorityKind majority, Proposal proposal, FrozenRules rules) {
        this.id = id.value();
        this.compound = beginning.matter().compound().value();
        this.community = beginning.community().value();
        this.body = beginning.body().value();
        this.matter = beginning.matter().id();
        this.rule = beginning.matter().rule();
        this.majority = majority;
        this.state = OwnersVoteState.PREPARED;
        this.subject = beginning.matter().title();
        this.proposal = proposal;
        this.rules = rules;
        this.preparedBy = beginning.by().value();
        this.preparedAt = beginning.at();
    }

    /** Who prepares it, where, and on what. */
    record Beginning(OwnersMatter matter, OrganisationId community, OrganisationId body, PersonId by, Instant at) {}

    /** The notice hangs: from here on the question, the register and the rules stand. */
    void announce(OwnersRegisterId frozen, FrozenRules by, LocalDate opening, NoticeRow notice) {
        require(OwnersVoteState.PREPARED);
        register = frozen.value();
        rules = by;
        opensOn = opening;
        notices.add(notice);
        state = OwnersVoteState.ANNOUNCED;
    }

    void informed(OrganisationId committee, Instant at) {
        informed = committee.value();
        informedAt = at;
    }

    Optional<OrganisationId> informed() {
        return Optional.ofNullable(informed).map(OrganisationId::new);
    }

    /** Returns whether nobody had taken note before. */
    boolean takeNote(PersonId by, Instant at) {
        if (notedAt != null) {
            return false;
        }
        notedBy = by.value();
        notedAt = at;
        return true;
    }

    /** More days, with a notice of their own. */
    void extend(LocalDate posted, LocalDate closing) {
        boolean isCounted = state == OwnersVoteState.COUNTED;
        if (isCounted
                && outcome().filter(VoteOutcome.INVALID_PARTICIPATION::equals).isEmpty()) {
            throw new OwnersVoteNotExtensible(id());
        }
        if (!isCounted) {
            require(OwnersVoteState.ANNOUNCED);
        }
        notices.add(new NoticeRow(notices.size() + 1, posted, closing));
        state = OwnersVoteState.ANNOUNCED;
    }

    /** Lets pass what may be counted on a day: announced, and closed before it. */
    void requireClosed(LocalDate day) {
        require(OwnersVoteState.ANNOUNCED);
        LocalDate closing = closesOn().orElseThrow();
        if (!day.isAfter(closing)) {
            throw new OwnersVoteStillOpen(id(), closing);
        }
    }

    /** Lets pass what ballots may be entered for. */
    void requireAnnounced() {
        require(OwnersVoteState.ANNOUNCED);
    }

    void count(LocalDate day, boolean fromBallots, CountedVote counted, LocalDate lastDayToPublish) {
        requireClosed(day);
        counts.add(new CountRow(counts.size() + 1, day, fromBallots, counted));
        publishBy = lastDayToPublish;
        state = OwnersVoteState.COUNTED;
    }

    void publish(LocalDate posted, String place) {
        require(OwnersVoteState.COUNTED);
        postedOn = posted;
        postedAtPlace = place.strip();
        state = OwnersVoteState.PUBLISHED;
    }

    private void require(OwnersVoteState awaited) {
        if (state != awaited) {
            throw new OwnersVoteNotAwaiting(id(), state);
        }
    }

    OwnersVoteId id() {
        return new OwnersVoteId(id);
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    String matter() {
        return matter;
    }

    OwnersVoteState state() {
        return state;
    }

    OwnersRegisterId register() {
        return Optional.ofNullable(register)
                .map(OwnersRegisterId::new)
                .orElseThrow(() -> new OwnersVoteNotAwaiting(id(), state));
    }

    VoteRules rules() {
        return rules.rules(majority);
    }

    FrozenRules frozen() {
        return rules;
    }

    MajorityKind majority() {
        return majority;
    }

    /** When its notice was recorded: from here on its rules stand. */
    Instant announcedAt() {
        return Optional.ofNullable(informedAt).orElse(preparedAt);
    }

    Optional<LocalDate> opensOn() {
        return Optional.ofNullable(opensOn);
    }

    Optional<LocalDate> closesOn() {
        return latestNotice().map(VoteNoticeView::closesOn);
    }

    Optional<VoteNoticeView> latestNotice() {
        return notices.stream().map(NoticeRow::view).reduce((one, later) -> later);
    }

    /** The day of the latest count. */
    Optional<LocalDate> countedOn() {
        return counts.stream().map(CountRow::countedOn).reduce((one, later) -> later);
    }

    /** What the latest count says; nothing while owners vote on. */
    Optional<VoteOutcome> outcome() {
        return state == OwnersVoteState.COUNTED || state == OwnersVoteState.PUBLISHED
                ? counts.stream().map(CountRow::outcome).reduce((one, later) -> later)
                : Optional.empty();
    }

    OwnersVoteLine line() {
        return new OwnersVoteLine(id(), subject, rule, majority, state, opensOn(), closesOn(), outcome());
    }

    OwnersVoteView view(String compoundName, boolean mayRun) {
        return new OwnersVoteView(
                line(),
                compound(),
                compoundName,
                community(),
                new OrganisationId(body),
                matter,
                proposal.view(),
                rules.view(),
                Optional.ofNullable(register).map(OwnersRegisterId::new),
                notices.stream().map(NoticeRow::view).toList(),
                informed(),
                Optional.ofNullable(informedAt),
                Optional.ofNullable(notedAt),
                counts.stream()
                        .map(each -> each.view(rules.total(), majority, rules.deemed()))
                        .toList(),
                Optional.ofNullable(publishBy),
                Optional.ofNullable(postedOn),
                Optional.ofNullable(postedAtPlace).orElse(""),
                Optional.ofNullable(postedOn).map(Formalities::revocationUntil),
                mayRun);
    }

    @Override
    public String toString() {
        return "vote " + id + " prepared by " + preparedBy + " at " + preparedAt;
    }
}
