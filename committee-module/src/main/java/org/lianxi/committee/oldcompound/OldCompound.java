package org.lianxi.committee.oldcompound;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;

/** What was assessed and decided of an old compound. */
@Entity
@Table(name = "committee_old_compound")
class OldCompound {

    @Id
    @Column(name = "compound_id")
    private String compound;

    @Version
    @SuppressWarnings("UnusedVariable") // read by JPA
    private int version;

    @Enumerated(EnumType.STRING)
    private Demand demand;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    @Column(name = "assessed_by")
    @SuppressWarnings("UnusedVariable") // who said so is in the audit trail too
    private String assessedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "owners_will")
    private OwnersWill will;

    @Enumerated(EnumType.STRING)
    private @Nullable Strategy strategy;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private String reason = "";

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OldCompound() {}

    @SuppressWarnings("NullAway.Init") // assessed at once
    OldCompound(CompoundId compound, Assessment assessment, PersonId by) {
        this.compound = compound.value();
        assess(assessment, by);
    }

    final void assess(Assessment assessment, PersonId by) {
        demand = assessment.demand();
        assessedOn = assessment.assessedOn();
        assessedBy = by.value();
        will = assessment.will();
    }

    void decide(Strategy chosen, String because, PersonId by, LocalDate today) {
        strategy = chosen;
        reason = because.strip();
        decidedBy = by.value();
        decidedOn = today;
        reviewBy = chosen.reviewAfter(today);
    }

    CompoundId id() {
        return new CompoundId(compound);
    }

    Assessment assessment() {
        return new Assessment(demand, assessedOn, will);
    }

    Optional<Decision> decision() {
        return strategy == null || decidedBy == null || decidedOn == null || reviewBy == null
                ? Optional.empty()
                : Optional.of(new Decision(strategy, reason, new PersonId(decidedBy), decidedOn, reviewBy));
    }

    /** What the street decided, and when it is looked at again. */
    record Decision(Strategy strategy, String reason, PersonId by, LocalDate on, LocalDate reviewBy) {}
}
