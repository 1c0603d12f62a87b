package org.lianxi.committee.override;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.CellOverride;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;

/** An override from its proposal to its end. Nothing of it is ever changed or deleted but the end of its term. */
@Entity
@Table(name = "committee_permission_override")
class ProposedOverride {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Enumerated(EnumType.STRING)
    @Column(name = "matrix_role")
    private Role role;

    @Column(name = "place_id")
    private String place;

    @Enumerated(EnumType.STRING)
    private Reach reach;

    private String reason;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    private OverrideState state;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String decision;

    @Column(name = "ended_by")
    private @Nullable String endedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Version
    private int version;

    /** For JPA. */
    protected ProposedOverride() {}

    ProposedOverride(PersonId by, Instant at, OverrideDraft draft) {
        this.id = OverrideId.fresh().value();
        this.action = draft.action();
        this.role = draft.role();
        this.place = draft.place().value();
        this.reach = draft.reach();
        this.reason = draft.reason().strip();
        this.from = draft.from();
        this.until = draft.until().orElse(null);
        this.state = OverrideState.PROPOSED;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    void approve(PersonId by, Instant at, LocalDate today, String remark) {
        decide(by, at, OverrideState.APPROVED, remark);
        if (from.isBefore(today)) {
            from = today;
        }
    }

    void refuse(PersonId by, Instant at, String remark) {
        decide(by, at, OverrideState.REFUSED, remark);
    }

    private void decide(PersonId by, Instant at, OverrideState outcome, String remark) {
        if (state != OverrideState.PROPOSED) {
            throw new OverrideDecided(id());
        }
        if (by.value().equals(proposedBy)) {
            throw new ProposerMayNotDecide(id());
        }
        state = outcome;
        decidedBy = by.value();
        decidedAt = at;
        decision = remark.strip();
    }

    void end(PersonId by, Instant at, LocalDate today, String why) {
        if (!isOpenOn(today)) {
            throw new OverrideNotInForce(id());
        }
        state = OverrideState.ENDED;
        until = today.isBefore(from) ? from : today;
        endedBy = by.value();
        endedAt = at;
        endReason = why.strip();
    }

    boolean isOpenOn(LocalDate today) {
        return state == OverrideState.APPROVED && (until == null || until.isAfter(today));
    }

    boolean holdsOn(LocalDate day) {
        return isOpenOn(day) && !from.isAfter(day);
    }

    boolean isProposedBy(PersonId person) {
        return proposedBy.equals(person.value());
    }

    boolean overlaps(OverrideDraft draft) {
        return (until == null || until.isAfter(draft.from()))
                && draft.until().map(from::isBefore).orElse(true);
    }

    OverrideId id() {
        return new OverrideId(id);
    }

    OverrideState state() {
        return state;
    }

    OverrideDraft draft() {
        return new OverrideDraft(
                action, role, new OrganisationId(place), reach, reason, from, Optional.ofNullable(until));
    }

    CellOverride cell() {
        return new CellOverride(id, action, role, new OrganisationId(place), reach, from, Optional.ofNullable(until));
    }

    OverrideView view(Reach matrix, LocalDate today) {
        return new OverrideView(
                id(),
                draft(),
                matrix,
                state,
                holdsOn(today),
                new OverrideView.Step(new PersonId(proposedBy), proposedAt, reason),
                step(decidedBy, decidedAt, decision),
                step(endedBy, endedAt, endReason));
    }

    private static Optional<OverrideView.Step> step(
            @Nullable String by, @Nullable Instant at, @Nullable String remark) {
        return by == null || at == null
                ? Optional.empty()
                : Optional.of(new OverrideView.Step(new PersonId(by), at, remark == null ? "" : remark));
    }
}
