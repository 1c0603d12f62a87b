package org.lianxi.meeting.planning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** One sitting of a plan: when it is to be, which meeting it became, and whether the street exempted it. */
@Entity
@Table(name = "meeting_planned_sitting")
class PlannedSitting {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "series")
    private Series series;

    private String thread;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "moved_by")
    private @Nullable String movedBy;

    @Column(name = "moved_at")
    private @Nullable Instant movedAt;

    @Column(name = "moved_because")
    private String movedBecause;

    private @Nullable String meeting;

    @Column(name = "exempted_by")
    private @Nullable String exemptedBy;

    @Column(name = "exempted_at")
    private @Nullable Instant exemptedAt;

    @Column(name = "exempted_because")
    private String exemptedBecause;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected PlannedSitting() {}

    PlannedSitting(Series series, Instant startsAt) {
        this.id = PlannedSittingId.fresh().value();
        this.thread = id;
        this.series = series;
        this.startsAt = startsAt;
        this.movedBecause = "";
        this.exemptedBecause = "";
    }

    PlannedSitting copiedTo(Series next) {
        PlannedSitting copy = new PlannedSitting(next, startsAt);
        copy.thread = thread;
        copy.movedBy = movedBy;
        copy.movedAt = movedAt;
        copy.movedBecause = movedBecause;
        copy.takeOver(this);
        return copy;
    }

    /** What happened to it in the edition before. */
    void takeOver(PlannedSitting earlier) {
        meeting = earlier.meeting;
        exemptedBy = earlier.exemptedBy;
        exemptedAt = earlier.exemptedAt;
        exemptedBecause = earlier.exemptedBecause;
        if (meeting != null) {
            startsAt = earlier.startsAt;
        }
    }

    /** It moves within its month or quarter: otherwise another would have two and this one none. */
    void move(Instant to, String because, PersonId by, Instant at) {
        requireFree();
        if (!period().contains(to.atZone(WorkingDays.ZONE).toLocalDate())) {
            throw new SittingOutsideItsPeriod(period());
        }
        startsAt = to;
        movedBy = by.value();
        movedAt = at;
        movedBecause = because.strip();
    }

    /** Which meeting it became is settled once. */
    void becomes(MeetingId which) {
        if (meeting == null) {
            meeting = which.value();
        }
    }

    /** Another meeting is held in place of the one that was cancelled. */
    void becomesInstead(MeetingId which) {
        meeting = which.value();
    }

    void exempt(PersonId by, String because, Instant at) {
        if (exemptedBy != null) {
            throw new ExemptedAlready(id());
        }
        if (!mayBeExempted(at)) {
            throw new ExemptionTooLate(period().until());
        }
        exemptedBy = by.value();
        exemptedAt = at;
        exemptedBecause = because.strip();
    }

    /** Only while its month or quarter is not over, and only once. */
    boolean mayBeExempted(Instant at) {
        return exemptedBy == null && !at.atZone(WorkingDays.ZONE).toLocalDate().isAfter(period().until());
    }

    void requireFree() {
        if (meeting != null || exemptedBy != null) {
            throw new SittingSettled(id());
        }
    }

    /** Whether nothing became of it yet. */
    boolean isFree() {
        return meeting == null && exemptedBy == null;
    }

    PlannedSittingId id() {
        return new PlannedSittingId(id);
    }

    /** The same in every edition. */
    String thread() {
        return thread;
    }

    Series series() {
        return series;
    }

    Instant startsAt() {
        return startsAt;
    }

    LocalDate day() {
        return startsAt.atZone(WorkingDays.ZONE).toLocalDate();
    }

    Period period() {
        return series.frequency().periodOf(day());
    }

    Optional<YearPlan.Moment> moved() {
        return YearPlan.Moment.of(movedBy, movedAt, movedBecause);
    }

    Optional<YearPlan.Moment> exempted() {
        return YearPlan.Moment.of(exemptedBy, exemptedAt, exemptedBecause);
    }

    Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting).map(MeetingId::new);
    }

    /** What came of it. */
    Standing standing(Optional<LocalDate> heldOn, LocalDate today) {
        if (exemptedBy != null) {
            return Standing.EXEMPT;
        }
        return heldOn.map(day -> day.isAfter(period().until()) ? Standing.LATE : Standing.HELD)
                .orElse(today.isAfter(period().until()) ? Standing.NOT_HELD : Standing.AHEAD);
    }
}
