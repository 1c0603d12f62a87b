package org.lianxi.meeting.planning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;

/**
 * One edition of the plan of a community or a street for a year. A draft changes, an approved edition only through a later
 * one; what was superseded stays to be read.
 */
@Entity
@Table(name = "meeting_year_plan")
class YearPlan {

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_level")
    private PlanLevel level;

    private String place;

    private String street;

    @Column(name = "plan_year")
    private int year;

    private int edition;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "changes")
    private int changes;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "lower_allowed_by")
    private @Nullable String lowerAllowedBy;

    @Column(name = "lower_allowed_at")
    private @Nullable Instant lowerAllowedAt;

    @Column(name = "lower_allowed_because")
    private String lowerAllowedBecause;

    @Column(name = "received_by")
    private @Nullable String receivedBy;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number, id")
    private List<Series> series = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected YearPlan() {}

    YearPlan(PlanPlace where, int year, int edition, PersonId by, Instant at) {
        this.id = PlanId.fresh().value();
        this.level = where.level();
        this.place = where.place().value();
        this.street = where.street().value();
        this.year = year;
        this.edition = edition;
        this.state = PlanState.DRAFT;
        this.draftedBy = by.value();
        this.draftedAt = at;
        this.lowerAllowedBecause = "";
    }

    /** The next edition, which begins as a copy. */
    YearPlan next(PersonId by, Instant at) {
        YearPlan next = new YearPlan(where(), year, edition + 1, by, at);
        series.forEach(each -> next.series.add(each.copiedTo(next)));
        next.lowerAllowedBy = lowerAllowedBy;
        next.lowerAllowedAt = lowerAllowedAt;
        next.lowerAllowedBecause = lowerAllowedBecause;
        return next;
    }

    void requireDraft(long seen) {
        if (state != PlanState.DRAFT) {
            throw new PlanNotDraft(id(), state);
        }
        if (seen != version) {
            throw new PlanChangedMeanwhile(id());
        }
    }

    /** No compound sits twice in one month of the plan, whatever the rules. */
    SeriesId add(SeriesDraft draft, WorkingDays workingDays, Instant at) {
        Series added = new Series(
                this, draft, series.stream().mapToInt(Series::number).max().orElse(0) + 1);
        LocalDate after = workingDays.dayOf(at);
        draft.rule()
                .days(year, after, workingDays)
                .forEach(day -> added.add(day.atTime(draft.rule().begins())
                        .atZone(WorkingDays.ZONE)
                        .toInstant()));
        if (added.sittings().isEmpty()) {
            throw new NothingLeftToPlan(year);
        }
        series.forEach(each -> each.requireApartFrom(added));
        series.add(added);
        touch();
        return added.id();
    }

    /** A draft that changes is a change of this row too, so that nobody overwrites what another has just done. */
    private void touch() {
        changes++;
    }

    Series takeOut(SeriesId which) {
        Series found = series.stream()
                .filter(each -> each.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new UnknownPlannedSitting(which.value()));
        found.requireFree();
        series.remove(found);
        touch();
        return found;
    }

    PlannedSitting move(PlannedSittingId which, Instant startsAt, String because, PersonId by, Instant at) {
        PlannedSitting sitting = sitting(which);
        sitting.move(startsAt, because, by, at);
        touch();
        return sitting;
    }

    void approve(PersonId by, Instant at) {
        state = PlanState.APPROVED;
        approvedBy = by.value();
        approvedAt = at;
    }

    /** A later edition takes its place. */
    void supersede() {
        state = PlanState.SUPERSEDED;
    }

    /** What happened to the sittings of the edition in force while this one was a draft. */
    void takeOver(YearPlan before) {
        Map<String, PlannedSitting> earlier =
                before.sittings().stream().collect(Collectors.toMap(PlannedSitting::thread, Function.identity()));
        sittings()
                .forEach(each -> Optional.ofNullable(earlier.get(each.thread())).ifPresent(each::takeOver));
    }

    void allowLowerFrequency(PersonId by, String because, Instant at) {
        lowerAllowedBy = by.value();
        lowerAllowedAt = at;
        lowerAllowedBecause = because.strip();
        touch();
    }

    void receive(PersonId by, Instant at) {
        if (state != PlanState.APPROVED) {
            throw new PlanNotApproved(id(), state);
        }
        if (receivedAt != null) {
            throw new PlanReceivedAlready(id());
        }
        receivedBy = by.value();
        receivedAt = at;
    }

    boolean isLowerThan(Frequency required) {
        return series.stream().anyMatch(each -> each.frequency().isLowerThan(required));
    }

    boolean isLowerAllowed() {
        return lowerAllowedBy != null;
    }

    PlannedSitting sitting(PlannedSittingId which) {
        return sittings().stream()
                .filter(each -> each.id().equals(which))
                .findFirst()
                .orElseThrow(() -> new UnknownPlannedSitting(which.value()));
    }

    /** The sitting that became this meeting. */
    Optional<PlannedSitting> sittingOf(MeetingId meeting) {
        return sittings().stream()
                .filter(each -> each.meeting().filter(meeting::equals).isPresent())
                .findFirst();
    }

    /** Those of every series. */
    List<PlannedSitting> sittings() {
        return series.stream().flatMap(each -> each.sittings().stream()).toList();
    }

    List<Series> series() {
        return List.copyOf(series);
    }

    /** The sitting of a compound in the month or quarter of a day. */
    Optional<PlannedSitting> sittingOf(CompoundId compound, LocalDate day) {
        return series.stream()
                .filter(each -> each.compounds().contains(compound))
                .flatMap(each -> each.sittings().stream())
                .filter(each -> each.period().contains(day))
                .findFirst();
    }

    PlanId id() {
        return new PlanId(id);
    }

    long version() {
        return version;
    }

    PlanPlace where() {
        return new PlanPlace(level, new OrganisationId(place), new OrganisationId(street));
    }

    int year() {
        return year;
    }

    int edition() {
        return edition;
    }

    PlanState state() {
        return state;
    }

    Moment drafted() {
        return new Moment(new PersonId(draftedBy), draftedAt, "");
    }

    Optional<Moment> approved() {
        return Moment.of(approvedBy, approvedAt, "");
    }

    Optional<Moment> lowerAllowed() {
        return Moment.of(lowerAllowedBy, lowerAllowedAt, lowerAllowedBecause);
    }

    Optional<Moment> received() {
        return Moment.of(receivedBy, receivedAt, "");
    }

    /** Who did something, when and why. */
    record Moment(PersonId by, Instant at, String because) {

        static Optional<Moment> of(@Nullable String by, @Nullable Instant at, String because) {
            return by == null || at == null ? Optional.empty() : Optional.of(new Moment(new PersonId(by), at, because));
        }
    }
}
