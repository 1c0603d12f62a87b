package org.lianxi.meeting.planning;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.territory.CompoundId;

/** The sittings of a plan that follow one rule: of one compound, or of several that sit together. */
@Entity
@Table(name = "meeting_plan_series")
class Series {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan")
    private YearPlan plan;

    private int number;

    @Column(name = "red_property")
    private boolean redProperty;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    @Column(name = "month_of_quarter")
    private int monthOfQuarter;

    private int week;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private String begins;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_day_off")
    private DayOffRule onDayOff;

    private int minutes;

    private String place;

    @ElementCollection
    @CollectionTable(name = "meeting_plan_series_compound", joinColumns = @JoinColumn(name = "series"))
    @Column(name = "compound")
    private Set<String> compounds = new HashSet<>();

    @OneToMany(mappedBy = "series", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("startsAt, id")
    private List<PlannedSitting> sittings = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Series() {}

    Series(YearPlan plan, SeriesDraft draft, int number) {
        this.id = SeriesId.fresh().value();
        this.plan = plan;
        this.number = number;
        this.redProperty = draft.redProperty();
        this.frequency = draft.rule().frequency();
        this.monthOfQuarter = draft.rule().monthOfQuarter();
        this.week = draft.rule().week();
        this.weekday = draft.rule().weekday();
        this.begins = draft.rule().begins().toString();
        this.onDayOff = draft.rule().onDayOff();
        this.minutes = draft.minutes();
        this.place = draft.place().strip();
        draft.compounds().forEach(each -> compounds.add(each.value()));
    }

    Series copiedTo(YearPlan next) {
        Series copy = new Series(next, new SeriesDraft(compounds(), redProperty, rule(), minutes, place), number);
        sittings.forEach(each -> copy.sittings.add(each.copiedTo(copy)));
        return copy;
    }

    void add(Instant startsAt) {
        sittings.add(new PlannedSitting(this, startsAt));
    }

    /** Neither a compound nor the whole street sits twice in one month or quarter. */
    void requireApartFrom(Series other) {
        boolean isSame = compounds.isEmpty()
                ? other.compounds.isEmpty()
                : compounds.stream().anyMatch(other.compounds::contains);
        if (isSame) {
            sittings.stream()
                    .filter(each -> other.sittings.stream()
                            .anyMatch(added -> added.period().meets(each.period())))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new PlannedTwice(each.period().from());
                    });
        }
    }

    void requireFree() {
        sittings.forEach(PlannedSitting::requireFree);
    }

    SeriesId id() {
        return new SeriesId(id);
    }

    YearPlan plan() {
        return plan;
    }

    int number() {
        return number;
    }

    boolean isRedProperty() {
        return redProperty;
    }

    Frequency frequency() {
        return frequency;
    }

    SittingRule rule() {
        return new SittingRule(frequency, monthOfQuarter, week, weekday, LocalTime.parse(begins), onDayOff);
    }

    int minutes() {
        return minutes;
    }

    String place() {
        return place;
    }

    List<CompoundId> compounds() {
        return compounds.stream().sorted().map(CompoundId::new).toList();
    }

    List<PlannedSitting> sittings() {
        return sittings.stream()
                .sorted(Comparator.comparing(PlannedSitting::startsAt))
                .toList();
    }
}
