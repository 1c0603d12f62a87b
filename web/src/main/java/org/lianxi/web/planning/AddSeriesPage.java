package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.planning.ChangeMeetingPlan;
import org.lianxi.meeting.planning.DayOffRule;
import org.lianxi.meeting.planning.Frequency;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanLevel;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.planning.SeriesDraft;
import org.lianxi.meeting.planning.SittingRule;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Putting sittings that follow one rule into a draft. */
@Named
@RequestScoped
public class AddSeriesPage {

    private static final int WEEKS = 5;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private ChangeMeetingPlan changeMeetingPlan;

    @Inject
    private Compounds compounds;

    @Inject
    private Notices notices;

    @Inject
    private Asked asked;

    @Inject
    private SeenPlan seen;

    private String[] chosen = {};
    private boolean redProperty;
    private Frequency frequency = Frequency.MONTHLY;
    private int monthOfQuarter = 2;
    private int week = 3;
    private DayOfWeek weekday = DayOfWeek.THURSDAY;
    private String begins = "14:30";
    private DayOffRule onDayOff = DayOffRule.NEXT_WORKING_DAY;
    private int minutes = 90;
    private String where = "";

    /** A new form proposes how often the rules want it. */
    public void begin() {
        frequency = view().required();
    }

    /** Generates the sittings. */
    public String add() {
        Optional<LocalTime> time = time();
        Input.check()
                .that(time.isPresent(), "begins", "input-not-a-time")
                .text("place", where, 1, Integer.MAX_VALUE)
                .orRefuse();
        SittingRule rule =
                new SittingRule(frequency, monthOfQuarter, week, weekday, time.orElse(LocalTime.NOON), onDayOff);
        List<CompoundId> sitting = Stream.of(chosen).map(CompoundId::new).toList();
        changeMeetingPlan.add(
                signedIn.person(), plan(), seen.version(), new SeriesDraft(sitting, redProperty, rule, minutes, where));
        notices.say("planning", "added");
        return "/planning/plan?faces-redirect=true&id=" + plan();
    }

    private Optional<LocalTime> time() {
        try {
            return Optional.of(LocalTime.parse(begins));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** The compounds of the community; of a street all of its communities. */
    public List<SelectItem> getCompounds() {
        PlanView plan = view();
        return compounds.visibleTo(signedIn.person()).stream()
                .filter(each -> plan.level() == PlanLevel.COMMUNITY
                        ? each.community().equals(plan.place())
                        : each.street().equals(plan.place()))
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    public List<SelectItem> getWeeks() {
        ResourceBundle texts = Texts.of("planning", signedIn.locale());
        return IntStream.rangeClosed(1, WEEKS)
                .mapToObj(each -> new SelectItem(each, texts.getString("week." + each)))
                .toList();
    }

    public List<SelectItem> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(each -> new SelectItem(each, each.getDisplayName(TextStyle.FULL, signedIn.locale())))
                .toList();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public DayOffRule[] getDayOffRules() {
        return DayOffRule.values();
    }

    private PlanView view() {
        return plans.get(signedIn.person(), plan());
    }

    private PlanId plan() {
        return new PlanId(asked.getId());
    }

    public String[] getChosen() {
        return chosen.clone();
    }

    public void setChosen(String @Nullable [] chosen) {
        this.chosen = chosen == null ? new String[0] : chosen.clone();
    }

    public boolean isRedProperty() {
        return redProperty;
    }

    public void setRedProperty(boolean redProperty) {
        this.redProperty = redProperty;
    }

    public Frequency getFrequency() {
        return frequency;
    }

    public void setFrequency(Frequency frequency) {
        this.frequency = frequency;
    }

    public int getMonthOfQuarter() {
        return monthOfQuarter;
    }

    public void setMonthOfQuarter(int monthOfQuarter) {
        this.monthOfQuarter = monthOfQuarter;
    }

    public int getWeek() {
        return week;
    }

    public void setWeek(int week) {
        this.week = week;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public String getBegins() {
        return begins;
    }

    public void setBegins(@Nullable String begins) {
        this.begins = begins == null ? "" : begins.strip();
    }

    public DayOffRule getOnDayOff() {
        return onDayOff;
    }

    public void setOnDayOff(DayOffRule onDayOff) {
        this.onDayOff = onDayOff;
    }

    public int getMinutes() {
        return minutes;
    }

    public void setMinutes(int minutes) {
        this.minutes = minutes;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(@Nullable String where) {
        this.where = where == null ? "" : where;
    }
}
