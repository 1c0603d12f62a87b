package org.lianxi.committee.rulechange;

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
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterOverride;

/** A change of a rule from its proposal to its decision. Nothing of it is ever changed or deleted afterwards. */
@Entity
@Table(name = "committee_rule_change")
class RuleChange {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Parameter parameter;

    @Column(name = "place_id")
    private String place;

    @Column(name = "value")
    private @Nullable String setting;

    private String ground;

    private String reason;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_until")
    private @Nullable LocalDate until;

    @Enumerated(EnumType.STRING)
    private RuleChangeState state;

    private @Nullable Integer number;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String decision;

    @Version
    private int version;

    /** For JPA. */
    protected RuleChange() {}

    RuleChange(PersonId by, Instant at, RuleChangeDraft draft) {
        this.id = RuleChangeId.fresh().value();
        this.parameter = draft.parameter();
        this.place = draft.place().value();
        this.setting = draft.value().orElse(null);
        this.ground = draft.ground().strip();
        this.reason = draft.reason().strip();
        this.from = draft.from();
        this.until = draft.until().orElse(null);
        this.state = RuleChangeState.PROPOSED;
        this.proposedBy = by.value();
        this.proposedAt = at;
    }

    /** The number counts the approved changes of the same parameter in the same place. */
    void approve(PersonId by, Instant at, LocalDate today, String remark, int itsNumber) {
        decide(by, at, RuleChangeState.APPROVED, remark);
        if (until != null && !until.isAfter(today)) {
            throw new RuleChangeExpired(id());
        }
        if (from.isBefore(today)) {
            from = today;
        }
        number = itsNumber;
    }

    void refuse(PersonId by, Instant at, String why) {
        decide(by, at, RuleChangeState.REFUSED, why);
    }

    private void decide(PersonId by, Instant at, RuleChangeState outcome, String remark) {
        if (state != RuleChangeState.PROPOSED) {
            throw new RuleChangeDecided(id());
        }
        if (by.value().equals(proposedBy)) {
            throw new ProposerMayNotDecideRule(id());
        }
        state = outcome;
        decidedBy = by.value();
        decidedAt = at;
        decision = remark.strip();
    }

    boolean isProposedBy(PersonId person) {
        return proposedBy.equals(person.value());
    }

    RuleChangeId id() {
        return new RuleChangeId(id);
    }

    RuleChangeState state() {
        return state;
    }

    OrganisationId place() {
        return new OrganisationId(place);
    }

    Parameter parameter() {
        return parameter;
    }

    int number() {
        return number == null ? 0 : number;
    }

    RuleChangeDraft draft() {
        return new RuleChangeDraft(
                parameter, place(), Optional.ofNullable(setting), ground, reason, from, Optional.ofNullable(until));
    }

    /** Its word, once it is approved. */
    Optional<ParameterOverride> word() {
        return decidedAt == null || state != RuleChangeState.APPROVED
                ? Optional.empty()
                : Optional.of(new ParameterOverride(
                        parameter,
                        place(),
                        Optional.ofNullable(setting),
                        from,
                        Optional.ofNullable(until),
                        decidedAt,
                        number()));
    }

    RuleChangeView view(OrganisationKind kind, LocalDate today, int newestInForce) {
        return new RuleChangeView(
                id(),
                draft(),
                kind,
                state,
                Optional.ofNullable(number),
                standing(today, newestInForce),
                new RuleChangeView.Step(new PersonId(proposedBy), proposedAt, reason),
                decidedBy == null || decidedAt == null
                        ? Optional.empty()
                        : Optional.of(new RuleChangeView.Step(
                                new PersonId(decidedBy), decidedAt, decision == null ? "" : decision)));
    }

    boolean holdsOn(LocalDate day) {
        return state == RuleChangeState.APPROVED && !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    private RuleChangeStanding standing(LocalDate today, int newestInForce) {
        return switch (state) {
            case PROPOSED -> RuleChangeStanding.WAITING;
            case REFUSED -> RuleChangeStanding.REFUSED;
            case APPROVED ->
                from.isAfter(today)
                        ? RuleChangeStanding.COMING
                        : holdsOn(today) && number() == newestInForce
                                ? RuleChangeStanding.IN_FORCE
                                : RuleChangeStanding.PAST;
        };
    }
}
