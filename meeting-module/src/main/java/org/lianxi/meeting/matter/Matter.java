package org.lianxi.meeting.matter;

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
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

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

    void screen(MatterRoute newRoute, String reason, PersonId by, Instant at) {
        if (state != MatterState.SUBMITTED) {
            throw new MatterNotAwaitingScreening(id(), state);
        }
        route = newRoute;
        screeningReason = reason.strip();
        screenedBy = by.value();
        screenedAt = at;
        state = newRoute.leadsToMeeting() ? MatterState.SCREENED : MatterState.REROUTED;
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
        admitted = yes;
        admissionReason = reason.strip();
        admissionBy = by.value();
        admissionAt = at;
    }

    void schedule(CompoundId meetsFor) {
        if (!compound().equals(meetsFor)) {
            throw new MatterOfAnotherCompound(id());
        }
        if (state != MatterState.ADMITTED) {
            throw new MatterNotInBacklog(id(), state);
        }
        state = MatterState.SCHEDULED;
    }

    void release() {
        requireScheduled();
        state = MatterState.ADMITTED;
    }

    void conclude(MatterState end) {
        requireScheduled();
        switch (end) {
            case DISCUSSED, RESOLVED, NO_AGREEMENT, PROPOSED -> state = end;
            default -> throw new IllegalArgumentException(end + " is no end in a meeting");
        }
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
                : Optional.of(new Screening(route, screeningReason, new PersonId(screenedBy), screenedAt));
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
    record Screening(MatterRoute route, String reason, PersonId by, Instant at) {}

    /** The party secretary's answer. */
    record Admission(boolean admitted, String reason, PersonId by, Instant at) {}
}
