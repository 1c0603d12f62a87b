package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingLevel;

/**
 * A matter on its way: submitted, screened, admitted, scheduled, ended. It leaves each state only by the act that belongs to
 * it, and an answer once given stands.
 */
@Entity
@Table(name = "meeting_matter")
class Matter {

    @Id
    private String id;

    @Version
    private long version;

    private String compound;

    private String community;

    private String organisation;

    private String title;

    private String facts;

    private String wish;

    @Enumerated(EnumType.STRING)
    private MatterCategory category;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Column(name = "affected_households")
    private int affectedHouseholds;

    @Enumerated(EnumType.STRING)
    private MatterState state;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "screen_by")
    private Instant screenBy;

    @Enumerated(EnumType.STRING)
    private @Nullable MatterRoute route;

    @Embedded
    private @Nullable ScreeningAnswer screening;

    @Embedded
    private @Nullable RouteGround ground;

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    @Column(name = "split_from")
    private @Nullable String splitFrom;

    @Embedded
    private @Nullable AdmissionAnswer admission;

    @Embedded
    private @Nullable Withdrawal withdrawal;

    @Enumerated(EnumType.STRING)
    private MatterOrigin origin;

    /** The shortest limit that somebody outside has set; none when nobody waits. */
    @Column(name = "outer_limit")
    private @Nullable Instant outerLimit;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Matter() {}

    Matter(MatterId id, Submission submission) {
        MatterDraft draft = submission.draft();
        this.id = id.value();
        this.compound = draft.compound().value();
        this.community = submission.community().value();
        this.organisation = draft.organisation().value();
        this.title = draft.title().strip();
        this.facts = draft.facts().strip();
        this.wish = draft.wish().strip();
        this.category = draft.category();
        this.urgency = draft.urgency();
        this.affectedHouseholds = draft.affectedHouseholds();
        this.state = MatterState.SUBMITTED;
        this.submittedBy = submission.by().value();
        this.submittedAt = submission.at();
        this.screenBy = submission.screenBy();
        this.origin = submission.origin();
    }

    /** What comes with a draft when it is submitted. */
    record Submission(
            MatterDraft draft,
            OrganisationId community,
            PersonId by,
            Instant at,
            Instant screenBy,
            MatterOrigin origin) {}

    /** A part of a matter that is split: of the same submitter, and answered by the same day. */
    Matter part(MatterId newId, MatterPart part) {
        MatterDraft draft = new MatterDraft(
                compound(),
                organisation(),
                part.title(),
                part.facts(),
                wish,
                category,
                urgency,
                affectedHouseholds,
                List.of());
        Matter child =
                new Matter(newId, new Submission(draft, community(), submittedBy(), submittedAt, screenBy, origin));
        child.outerLimit = outerLimit;
        child.splitFrom = id;
        return child;
    }

    /** Says whether that was another limit. */
    boolean moveScreening(Instant ours) {
        Instant limit = outerLimit().filter(ours::isAfter).orElse(ours);
        if (state != MatterState.SUBMITTED || limit.equals(screenBy)) {
            return false;
        }
        screenBy = limit;
        return true;
    }

    /**
     * Gives the matter the route that a person has confirmed.
     *
     * @throws MatterReserved when the route would let the meeting decide what is the owners' own, whatever was proposed
     */
    void screen(ProposedRoute proposed, ScreeningDraft draft, PersonId by, Instant at) {
        requireAwaitingScreening();
        takeRoute(proposed, draft);
        answered(draft.reason(), by, at);
        state = draft.route().afterScreening();
    }

    /**
     * The street lets the meeting decide what the classification would not (SOD-11), while the matter has not been answered
     * for good.
     *
     * @throws MatterReserved when it is the owners' own
     */
    void override(ProposedRoute proposed, ScreeningDraft draft, PersonId by, Instant at) {
        if (state != MatterState.SUBMITTED && state != MatterState.SCREENED) {
            throw new MatterNotAwaitingScreening(id(), state);
        }
        ReservedMatters.requireNone(id(), route);
        takeRoute(proposed, draft);
        answered(draft.reason(), by, at);
        ground = RouteGround.of(proposed, draft).decided(by, at);
        state = MatterState.SCREENED;
    }

    private void takeRoute(ProposedRoute proposed, ScreeningDraft draft) {
        ReservedMatters.requireKept(id(), draft.answers(), proposed.route(), draft.route());
        ground = RouteGround.of(proposed, draft);
        route = draft.route();
    }

    private void answered(String reason, PersonId by, Instant at) {
        screening = new ScreeningAnswer(reason, by, at);
    }

    /** The party secretary says where a matter belongs that no rule knows (M16). */
    void decideRoute(MatterRoute decided, String reason, PersonId by, Instant at) {
        if (!isRouteOpen()) {
            throw new MatterRouteNotOpen(id());
        }
        RouteGround before = ground == null ? new RouteGround() : ground;
        ReservedMatters.requireNone(id(), before.answers(), decided);
        route = decided;
        ground = before.decided(reason, by, at);
        state = decided.leadsToMeeting() ? MatterState.SCREENED : decided.afterScreening();
    }

    boolean isRouteOpen() {
        return state == MatterState.SCREENED && route == MatterRoute.MANUAL_REVIEW;
    }

    void mergeInto(Matter other, String reason, PersonId by, Instant at) {
        requireAwaitingScreening();
        if (other.id.equals(id) || !other.compound.equals(compound) || other.state.isFinal()) {
            throw new MatterNotFitToMerge(id(), other.id());
        }
        mergedInto = other.id;
        answered(reason, by, at);
        state = MatterState.MERGED;
    }

    /**
     * Takes it out of the matter that it was merged into: it waits for screening as before.
     *
     * @throws MatterMergedForGood when the other is on an agenda, or at its end
     */
    void unmerge(Matter other) {
        if (state != MatterState.MERGED) {
            throw new MatterNotMerged(id(), state);
        }
        if (other.state.isFinal() || other.state == MatterState.SCHEDULED) {
            throw new MatterMergedForGood(id(), other.id());
        }
        mergedInto = null;
        screening = null;
        state = MatterState.SUBMITTED;
    }

    /**
     * The submitter takes it back.
     *
     * @throws MatterNotOpen when it has its answer, or a meeting has locked it
     */
    void withdraw(String reason, PersonId by, Instant at) {
        if (state.isFinal() || state == MatterState.SCHEDULED) {
            throw new MatterNotOpen(id(), state);
        }
        withdrawal = new Withdrawal(reason, by, at);
        state = MatterState.WITHDRAWN;
    }

    /**
     * It turns out that it is before a court, an arbitrator, a petition office or an authority for discipline (X22).
     *
     * @throws MatterNotOpen when it has its answer, or is on an agenda
     */
    void closeForChannel(String reason, PersonId by, Instant at) {
        if (state.isFinal() || state == MatterState.SCHEDULED) {
            throw new MatterNotOpen(id(), state);
        }
        route = MatterRoute.LEGAL_CHANNEL;
        answered(reason, by, at);
        state = MatterState.NOT_PROCESSED;
    }

    void split(String reason, PersonId by, Instant at) {
        requireAwaitingScreening();
        answered(reason, by, at);
        state = MatterState.SPLIT;
    }

    private void requireAwaitingScreening() {
        if (state != MatterState.SUBMITTED) {
            throw new MatterNotAwaitingScreening(id(), state);
        }
    }

    void admit(String reason, PersonId by, Instant at) {
        answer(true, reason, by, at);
        state = MatterState.ADMITTED;
    }

    void refuse(String reason, PersonId by, Instant at) {
        answer(false, reason, by, at);
        state = MatterState.REFUSED;
    }

    private void answer(boolean yes, String reason, PersonId by, Instant at) {
        if (state != MatterState.SCREENED) {
            throw new MatterNotAwaitingAdmission(id(), state);
        }
        if (yes && isRouteOpen()) {
            throw new MatterRouteOpen(id());
        }
        admission = new AdmissionAnswer(yes, reason, by, at);
    }

    void schedule(Collection<CompoundId> meeting, MeetingLevel level) {
        if (!meeting.contains(compound())) {
            throw new MatterOfAnotherCompound(id());
        }
        if (!toFacts().mayBeOnAgendaAt(level)) {
            throw new MatterNotInBacklog(id(), state);
        }
        state = MatterState.SCHEDULED;
    }

    void release() {
        requireScheduled();
        state = isReferredUp() ? MatterState.REROUTED : MatterState.ADMITTED;
    }

    /** Whether it went from the community to the joint meeting of the street (M10). */
    boolean isReferredUp() {
        return route == MatterRoute.STREET_JOINT_MEETING;
    }

    void conclude(MatterState end) {
        requireScheduled();
        switch (end) {
            case DISCUSSED, RESOLVED, NO_AGREEMENT, PROPOSED -> state = end;
            default -> throw new IllegalArgumentException(end + " is no end in a meeting");
        }
    }

    /** What a meeting has resolved was the owners' own: it becomes a proposal to them, for good. */
    void handToOwners(MatterRoute reserved, String reason, PersonId by, Instant at) {
        ReservedMatters.requireNone(id(), route);
        if (state != MatterState.RESOLVED) {
            throw new IllegalStateException("Matter " + id + " is " + state + ", not resolved");
        }
        route = reserved;
        ground = (ground == null ? new RouteGround() : ground).decided(reason, by, at);
        state = MatterState.PROPOSED;
    }

    void handToContractor() {
        requireScheduled();
        route = MatterRoute.PROPERTY_CONTRACT;
        state = MatterState.REROUTED;
    }

    private void requireScheduled() {
        if (state != MatterState.SCHEDULED) {
            throw new IllegalStateException("Matter " + id + " is " + state + ", not on an agenda");
        }
    }

    MatterId id() {
        return new MatterId(id);
    }

    long version() {
        return version;
    }

    MatterState state() {
        return state;
    }

    String title() {
        return title;
    }

    String facts() {
        return facts;
    }

    String wish() {
        return wish;
    }

    MatterCategory category() {
        return category;
    }

    Urgency urgency() {
        return urgency;
    }

    int affectedHouseholds() {
        return affectedHouseholds;
    }

    CompoundId compound() {
        return new CompoundId(compound);
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant screenBy() {
        return screenBy;
    }

    Optional<MatterRoute> route() {
        return Optional.ofNullable(route);
    }

    Optional<Screening> screening() {
        return route == null || screening == null
                ? Optional.empty()
                : Optional.of(new Screening(
                        route,
                        screening.reason(),
                        screening.by(),
                        screening.at(),
                        Optional.ofNullable(ground).flatMap(RouteGround::proposal),
                        Optional.ofNullable(ground).flatMap(RouteGround::decision)));
    }

    /** The answer to a matter that became another or several others; empty for any other. */
    Optional<Answer> answerWithoutRoute() {
        return !state.isPassedOn() || screening == null
                ? Optional.empty()
                : Optional.of(new Answer(screening.reason(), screening.by(), screening.at()));
    }

    MatterOrigin origin() {
        return origin;
    }

    Optional<Instant> outerLimit() {
        return Optional.ofNullable(outerLimit);
    }

    void limit(Optional<Instant> outer) {
        outerLimit = outer.orElse(null);
    }

    Optional<WithdrawalView> withdrawal() {
        return Optional.ofNullable(withdrawal).map(Withdrawal::toView);
    }

    Optional<MatterId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(MatterId::new);
    }

    Optional<MatterId> splitFrom() {
        return Optional.ofNullable(splitFrom).map(MatterId::new);
    }

    Optional<Admission> admission() {
        return Optional.ofNullable(admission).map(AdmissionAnswer::toAdmission);
    }

    MatterFacts toFacts() {
        return new MatterFacts(
                id(),
                state,
                title,
                facts,
                category,
                route(),
                compound(),
                community(),
                organisation(),
                submittedAt,
                origin);
    }

    /** The secretary's answer. */
    record Screening(
            MatterRoute route,
            String reason,
            PersonId by,
            Instant at,
            Optional<Proposal> proposal,
            Optional<Decision> decision) {}

    /** What the table said, and why the confirmed route is another; blank if it is the same. */
    record Proposal(MatterAnswers answers, MatterRoute route, String rule, String version, String deviation) {}

    /** Who has decided about the route beside the secretary: the street, or the party secretary. */
    record Decision(PersonId by, Instant at) {}

    /** The answer to a matter that was merged or split. */
    record Answer(String reason, PersonId by, Instant at) {}

    /** The party secretary's answer. */
    record Admission(boolean admitted, String reason, PersonId by, Instant at) {}
}
