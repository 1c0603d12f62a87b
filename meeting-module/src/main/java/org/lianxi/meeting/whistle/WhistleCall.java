package org.lianxi.meeting.whistle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The call of one department: its answer, what it did, and how that was judged. */
@Entity
@Table(name = "meeting_whistle_call")
class WhistleCall {

    @Id
    private String id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sheet_id")
    private WhistleSheet sheet;

    @Column(name = "community_id")
    private String community;

    @Column(name = "department_id")
    private String department;

    @Column(name = "is_lead")
    private boolean lead;

    @Enumerated(EnumType.STRING)
    private WhistleState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    private @Nullable String answeredBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "dispute_reason")
    private @Nullable DisputeReason disputeReason;

    @Column(name = "dispute_words")
    private String disputeWords;

    @Column(name = "refusal_words")
    private String refusalWords;

    @Column(name = "adjudicate_by")
    private @Nullable Instant adjudicateBy;

    @Column(name = "adjudicated_at")
    private @Nullable Instant adjudicatedAt;

    @Column(name = "adjudicated_by")
    private @Nullable String adjudicatedBy;

    @Column(name = "adjudication_words")
    private String adjudicationWords;

    @Column(name = "current_answer_by")
    private Instant currentAnswerBy;

    @Column(name = "handle_by")
    private Instant handleBy;

    @Column(name = "on_site_by")
    private Instant onSiteBy;

    @Column(name = "on_site_at")
    private @Nullable Instant onSiteAt;

    @Column(name = "on_site_words")
    private String onSiteWords;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    private String result;

    @Column(name = "response_grade")
    private int responseGrade;

    @Column(name = "quality_grade")
    private int qualityGrade;

    @Column(name = "evaluation_words")
    private String evaluationWords;

    @Column(name = "evaluated_at")
    private @Nullable Instant evaluatedAt;

    @Column(name = "evaluated_by")
    private @Nullable String evaluatedBy;

    @Column(name = "unanswered_at")
    private @Nullable Instant unansweredAt;

    @Column(name = "late_at")
    private @Nullable Instant lateAt;

    @Column(name = "report_by")
    private @Nullable Instant reportBy;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "reported_by")
    private @Nullable String reportedBy;

    @Column(name = "report_words")
    private String reportWords;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected WhistleCall() {}

    WhistleCall(WhistleSheet sheet, OrganisationId department, boolean lead, Instant at, WhistleLimits limits) {
        this.id = WhistleId.fresh().value();
        this.sheet = sheet;
        this.community = sheet.community().value();
        this.department = department.value();
        this.lead = lead;
        this.state = WhistleState.RAISED;
        this.raisedAt = at;
        this.answerBy = limits.answer(at);
        this.currentAnswerBy = answerBy;
        this.handleBy = limits.handle(at, sheet.isComplex());
        this.onSiteBy = sheet.onSiteAt().orElse(handleBy);
        this.disputeWords = "";
        this.refusalWords = "";
        this.adjudicationWords = "";
        this.onSiteWords = "";
        this.result = "";
        this.evaluationWords = "";
        this.reportWords = "";
    }

    void accept(PersonId by, Instant at) {
        requireAnswerable(at);
        state = WhistleState.ACCEPTED;
        answer(by, at);
    }

    void dispute(PersonId by, Instant at, DisputeReason reason, String words, WhistleLimits limits) {
        if (state == WhistleState.ADJUDICATED) {
            throw new NoSecondReturn(whistle());
        }
        requireAnswerable(at);
        state = WhistleState.DISPUTED;
        disputeReason = reason;
        disputeWords = words.strip();
        adjudicateBy = limits.adjudicate(at);
        answer(by, at);
    }

    /** After adjudication a department may only accept, or refuse and answer for that before the district. */
    void refuse(PersonId by, Instant at, String words, WhistleLimits limits) {
        if (state != WhistleState.ADJUDICATED) {
            throw new WhistleNotAwaiting(whistle(), state);
        }
        requireAnswerable(at);
        answer(by, at);
        refusalWords = words.strip();
        leaveToDistrict(at, limits.report(at));
    }

    private void answer(PersonId by, Instant at) {
        answeredBy = by.value();
        answeredAt = at;
    }

    private void requireAnswerable(Instant at) {
        boolean isAwaited = state == WhistleState.RAISED || state == WhistleState.ADJUDICATED;
        boolean isPast = isAwaited && !at.isBefore(currentAnswerBy);
        if (isPast || isMissed()) {
            throw new AnswerTooLate(whistle(), currentAnswerBy);
        }
        require(isAwaited);
    }

    /** Whether the limit was let pass; who refused has answered at the moment at which the call went to the district. */
    private boolean isMissed() {
        return state == WhistleState.UNANSWERED && !Objects.equals(answeredAt, unansweredAt);
    }

    /** The department stays called: all limits begin anew on this day. */
    void reject(PersonId by, Instant at, String words, WhistleLimits limits) {
        adjudicate(WhistleState.ADJUDICATED, by, at, words);
        currentAnswerBy = limits.answer(at);
        handleBy = limits.handle(at, sheet.isComplex());
        onSiteBy = sheet.onSiteAt().filter(asked -> asked.isAfter(at)).orElse(handleBy);
    }

    void uphold(PersonId by, Instant at, String words) {
        adjudicate(WhistleState.RELEASED, by, at, words);
    }

    private void adjudicate(WhistleState outcome, PersonId by, Instant at, String words) {
        require(state == WhistleState.DISPUTED);
        state = outcome;
        adjudicatedBy = by.value();
        adjudicatedAt = at;
        adjudicationWords = words.strip();
    }

    void arrive(Instant at, String words) {
        require(state == WhistleState.ACCEPTED);
        state = WhistleState.ON_SITE;
        onSiteAt = at;
        onSiteWords = words.strip();
    }

    void handle(Instant at, String words) {
        require(state == WhistleState.ON_SITE);
        state = WhistleState.HANDLED;
        handledAt = at;
        result = words.strip();
    }

    void evaluate(PersonId by, Instant at, WhistleGrades grades) {
        require(state == WhistleState.HANDLED);
        state = WhistleState.EVALUATED;
        responseGrade = grades.response();
        qualityGrade = grades.quality();
        evaluationWords = grades.words().strip();
        evaluatedBy = by.value();
        evaluatedAt = at;
    }

    void close() {
        state = WhistleState.CLOSED;
    }

    /** The limit of the answer has passed; says whether that is news. */
    boolean goUnanswered(Instant at, WhistleLimits limits) {
        boolean isAwaited = state == WhistleState.RAISED || state == WhistleState.ADJUDICATED;
        if (!isAwaited || at.isBefore(currentAnswerBy)) {
            return false;
        }
        leaveToDistrict(at, limits.reportOfMissed(currentAnswerBy));
        return true;
    }

    private void leaveToDistrict(Instant at, Instant limit) {
        state = WhistleState.UNANSWERED;
        unansweredAt = at;
        reportBy = limit;
    }

    /** Being on site or handling is late; what of them is news. */
    Optional<String> goLate(Instant at) {
        if (lateAt == null && onSiteAt == null && !at.isBefore(onSiteBy) && onSiteBy.isBefore(handleBy)) {
            lateAt = at;
            return Optional.of("onSite");
        }
        boolean isOpen = state == WhistleState.ACCEPTED || state == WhistleState.ON_SITE;
        if (isOpen && !at.isBefore(handleBy)) {
            lateAt = at;
            return Optional.of("handling");
        }
        return Optional.empty();
    }

    void report(PersonId by, Instant at, String words) {
        require(state == WhistleState.UNANSWERED);
        state = WhistleState.REPORTED_TO_DISTRICT;
        reportedBy = by.value();
        reportedAt = at;
        reportWords = words.strip();
    }

    private void require(boolean isItsTurn) {
        if (!isItsTurn) {
            throw new WhistleNotAwaiting(whistle(), state);
        }
    }

    WhistleId whistle() {
        return new WhistleId(id);
    }

    WhistleSheet sheet() {
        return sheet;
    }

    OrganisationId community() {
        return new OrganisationId(community);
    }

    OrganisationId department() {
        return new OrganisationId(department);
    }

    boolean isLead() {
        return lead;
    }

    WhistleState state() {
        return state;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    Instant answerBy() {
        return answerBy;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<PersonId> answeredBy() {
        return Optional.ofNullable(answeredBy).map(PersonId::new);
    }

    Optional<DisputeReason> disputeReason() {
        return Optional.ofNullable(disputeReason);
    }

    String disputeWords() {
        return disputeWords;
    }

    /** Why it was refused after the adjudication; empty if it was not. */
    String refusalWords() {
        return refusalWords;
    }

    Optional<Instant> adjudicateBy() {
        return Optional.ofNullable(adjudicateBy);
    }

    Optional<Instant> adjudicatedAt() {
        return Optional.ofNullable(adjudicatedAt);
    }

    Optional<PersonId> adjudicatedBy() {
        return Optional.ofNullable(adjudicatedBy).map(PersonId::new);
    }

    String adjudicationWords() {
        return adjudicationWords;
    }

    Instant currentAnswerBy() {
        return currentAnswerBy;
    }

    Instant handleBy() {
        return handleBy;
    }

    Instant onSiteBy() {
        return onSiteBy;
    }

    Optional<Instant> onSiteAt() {
        return Optional.ofNullable(onSiteAt);
    }

    String onSiteWords() {
        return onSiteWords;
    }

    Optional<Instant> handledAt() {
        return Optional.ofNullable(handledAt);
    }

    String result() {
        return result;
    }

    int responseGrade() {
        return responseGrade;
    }

    int qualityGrade() {
        return qualityGrade;
    }

    String evaluationWords() {
        return evaluationWords;
    }

    Optional<Instant> evaluatedAt() {
        return Optional.ofNullable(evaluatedAt);
    }

    Optional<PersonId> evaluatedBy() {
        return Optional.ofNullable(evaluatedBy).map(PersonId::new);
    }

    Optional<Instant> unansweredAt() {
        return Optional.ofNullable(unansweredAt);
    }

    Optional<Instant> lateAt() {
        return Optional.ofNullable(lateAt);
    }

    Optional<Instant> reportBy() {
        return Optional.ofNullable(reportBy);
    }

    Optional<Instant> reportedAt() {
        return Optional.ofNullable(reportedAt);
    }

    Optional<PersonId> reportedBy() {
        return Optional.ofNullable(reportedBy).map(PersonId::new);
    }

    String reportWords() {
        return reportWords;
    }
}
