package org.lianxi.meeting.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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

    @Column(name = "screening_reason")
    private @Nullable String screeningReason;

    @Column(name = "screened_by")
    private @Nullable String screenedBy;

    @Column(name = "screened_at")
    private @Nullable Instant screenedAt;

    @Convert(converter = AnswersConverter.class)
    private @Nullable MatterAnswers answers;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_route")
    private @Nullable MatterRoute proposedRoute;

    @Column(name = "route_rule")
    private @Nullable String routeRule;

    @Column(name = "route_version")
    private @Nullable String routeVersion;

    @Column(name = "route_deviation")
    private @Nullable String routeDeviation;

    @Column(name = "route_decided_by")
    private @Nullable String routeDecidedBy;

    @Column(name = "route_decided_at")
    private @Nullable Instant routeDecidedAt;

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    @Column(name = "split_from")
    private @Nullable String splitFrom;

    private @Nullable Boolean admitted;

    @Column(name = "admission_reason")
    private @Nullable String admissionReason;

    @Column(name = "admission_by")
    private @Nullable String admissionBy;

    @Column(name = "admission_at")
    private @Nullable Instant admissionAt;

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
    }

    /** What comes with a draft when it is submitted. */
    record Submission(MatterDraft draft, OrganisationId community, PersonId by, Instant at, Instant screenBy) {}

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
        Matter child = new Matter(newId, new Submission(draft, community(), submittedBy(), submittedAt, screenBy));
        child.splitFrom = id;
        return child;
    }

    /** Says whether that was another limit. */
    boolean moveScreening(Instant limit) {
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
        state = draft.route().waitsForPartySecretary() ? MatterState.SCREENED : MatterState.REROUTED;
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
        routeDecidedBy = by.value();
        routeDecidedAt = at;
        state = MatterState.SCREENED;
    }

    private void takeRoute(ProposedRoute proposed, ScreeningDraft draft) {
        ReservedMatters.requireKept(id(), draft.answers(), proposed.route(), draft.route());
        answers = draft.answers();
        proposedRoute = proposed.route();
        routeRule = proposed.rule();
        routeVersion = proposed.version();
        routeDeviation =
                proposed.route() == draft.route() ? null : draft.deviation().strip();
        route = draft.route();
    }

    private void answered(String reason, PersonId by, Instant at) {
        screeningReason = reason.strip();
        screenedBy = by.value();
        screenedAt = at;
    }

    /** The party secretary says where a matter belongs that no rule knows (M16). */
    void decideRoute(MatterRoute decided, String reason, PersonId by, Instant at) {
        if (!isRouteOpen()) {
            throw new MatterRouteNotOpen(id());
        }
        ReservedMatters.requireNone(id(), answers, decided);
        route = decided;
        routeDeviation = reason.strip();
        routeDecidedBy = by.value();
        routeDecidedAt = at;
        state = decided.leadsToMeeting() ? MatterState.SCREENED : MatterState.REROUTED;
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
        admitted = yes;
        admissionReason = reason.strip();
        admissionBy = by.value();
        admissionAt = at;
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
        return route == null || screeningReason == null || screenedBy == null || screenedAt == null
                ? Optional.empty()
                : Optional.of(new Screening(
                        route, screeningReason, new PersonId(screenedBy), screenedAt, proposal(), decidedElsewhere()));
    }

    private Optional<Proposal> proposal() {
        return answers == null || proposedRoute == null || routeRule == null || routeVersion == null
                ? Optional.empty()
                : Optional.of(new Proposal(
                        answers,
                        proposedRoute,
                        routeRule,
                        routeVersion,
                        Optional.ofNullable(routeDeviation).orElse("")));
    }

    private Optional<Decision> decidedElsewhere() {
        return routeDecidedBy == null || routeDecidedAt == null
                ? Optional.empty()
                : Optional.of(new Decision(new PersonId(routeDecidedBy), routeDecidedAt));
    }

    /** The answer to a matter that became another or several others; empty for any other. */
    Optional<Answer> answerWithoutRoute() {
        return !state.isPassedOn() || screeningReason == null || screenedBy == null || screenedAt == null
                ? Optional.empty()
                : Optional.of(new Answer(screeningReason, new PersonId(screenedBy), screenedAt));
    }

    Optional<MatterId> mergedInto() {
        return Optional.ofNullable(mergedInto).map(MatterId::new);
    }

    Optional<MatterId> splitFrom() {
        return Optional.ofNullable(splitFrom).map(MatterId::new);
    }

    Optional<Admission> admission() {
        return admitted == null || admissionReason == null || admissionBy == null || admissionAt == null
                ? Optional.empty()
                : Optional.of(new Admission(admitted, admissionReason, new PersonId(admissionBy), admissionAt));
    }

    MatterFacts toFacts() {
        return new MatterFacts(id(), state, title, facts, category, route(), compound(), community(), organisation());
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
