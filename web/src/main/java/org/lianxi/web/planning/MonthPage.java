package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.CalendarYears;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.diary.Diary;
import org.lianxi.meeting.diary.DiaryFilter;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.place.CompoundFilter;
import org.lianxi.web.security.SignedIn;

/** The calendar of a month: meetings and limits that the reader may see, days off and make-up days. */
@Named
@RequestScoped
public class MonthPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String COMMUNITY = "community";

    @Inject
    private SignedIn signedIn;

    @Inject
    private Diary diary;

    @Inject
    private CalendarYears years;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    @Inject
    private CompoundFilter compoundFilter;

    @Inject
    private Asked asked;

    @Inject
    private InstantSource clock;

    private @Nullable List<CalendarDayView> days;
    private @Nullable List<SelectItem> communities;

    /** Reads the weeks in which the month lies. */
    public void load() {
        LocalDate first = month().atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate last = month().atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        Map<LocalDate, List<CalendarLine>> lines = diary.between(signedIn.person(), filter(), first, last).stream()
                .map(CalendarLine::new)
                .collect(Collectors.groupingBy(line -> line.entry().day()));
        Map<LocalDate, NoticeDay> notices = notices(first, last);
        days = first.datesUntil(last.plusDays(1))
                .map(day -> view(day, Optional.ofNullable(notices.get(day)), lines.getOrDefault(day, List.of())))
                .toList();
    }

    private CalendarDayView view(LocalDate day, Optional<NoticeDay> notice, List<CalendarLine> lines) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new CalendarDayView(
                day,
                YearMonth.from(day).equals(month()),
                day.equals(today()),
                notice.map(each -> !each.working()).orElse(isWeekend),
                notice,
                lines);
    }

    private Map<LocalDate, NoticeDay> notices(LocalDate first, LocalDate last) {
        return Stream.of(first.getYear(), last.getYear())
                .distinct()
                .flatMap(year -> years.of(year).days().stream())
                .collect(Collectors.toMap(NoticeDay::day, Function.identity(), (one, other) -> one, HashMap::new));
    }

    private DiaryFilter filter() {
        return new DiaryFilter(
                asked.find(COMMUNITY).map(OrganisationId::new),
                compoundFilter.chosen().stream().findFirst());
    }

    /** The weeks, Monday first. */
    public List<List<CalendarDayView>> getWeeks() {
        List<CalendarDayView> all = days == null ? List.of() : days;
        List<List<CalendarDayView>> weeks = new ArrayList<>();
        for (int at = 0; at < all.size(); at += DayOfWeek.values().length) {
            weeks.add(all.subList(at, at + DayOfWeek.values().length));
        }
        return weeks;
    }

    /** Whether the month has no line at all. */
    public boolean isEmptyMonth() {
        return days == null
                || days.stream().allMatch(day -> !day.inMonth() || day.lines().isEmpty());
    }

    /** The days of the month that have something to say, for the list. */
    public List<CalendarDayView> getBusyDays() {
        return days == null
                ? List.of()
                : days.stream()
                        .filter(day -> day.inMonth()
                                && (!day.lines().isEmpty() || !day.getName().isEmpty()))
                        .toList();
    }

    /** The days of the week in the reader's language. */
    public List<String> getWeekdays() {
        return Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT, signedIn.locale()))
                .toList();
    }

    public String getTitle() {
        return title(month());
    }

    private String title(YearMonth month) {
        String pattern = Texts.of("planning", signedIn.locale()).getString("month.format");
        return DateTimeFormatter.ofPattern(pattern, signedIn.locale()).format(month);
    }

    public String getMonth() {
        return month().toString();
    }

    public String getPrevious() {
        return month().minusMonths(1).toString();
    }

    public String getPreviousTitle() {
        return title(month().minusMonths(1));
    }

    public String getNext() {
        return month().plusMonths(1).toString();
    }

    public String getNextTitle() {
        return title(month().plusMonths(1));
    }

    public boolean isFirst() {
        return month().equals(YearMonth.of(FIRST_YEAR, 1));
    }

    public boolean isLast() {
        return month().equals(YearMonth.of(LAST_YEAR, 12));
    }

    public boolean isThisMonth() {
        return month().equals(YearMonth.from(today()));
    }

    /** Whether the notice of its year is still awaited, so that its working days are not certain. */
    public boolean isProvisional() {
        return years.of(month().getYear()).isProvisional();
    }

    /** What another month has to keep of the address. */
    public String getKept() {
        return Stream.of(COMMUNITY, "compound")
                .flatMap(name -> asked.find(name).map(value -> "&" + name + "=" + encoded(value)).stream())
                .collect(Collectors.joining());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public boolean isFiltered() {
        return !getKept().isEmpty();
    }

    public String getCommunity() {
        return asked.find(COMMUNITY).orElse("");
    }

    /** The communities of whose meetings or tasks the reader may read. */
    public List<SelectItem> getCommunities() {
        if (communities == null) {
            Set<OrganisationId> readable = permissions.communities(signedIn.person(), Action.READ_MEETING);
            communities = organisations.names(readable).entrySet().stream()
                    .sorted(Comparator.comparing(each -> each.getValue()))
                    .map(each -> new SelectItem(each.getKey().value(), each.getValue()))
                    .toList();
        }
        return communities;
    }

    public boolean isManyCommunities() {
        return getCommunities().size() > 1;
    }

    private LocalDate today() {
        return clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
    }

    /** An address that names no month, or one of another century, shows this one. */
    private YearMonth month() {
        return asked.find("month")
                .flatMap(MonthPage::parsed)
                .filter(each -> each.getYear() >= FIRST_YEAR && each.getYear() <= LAST_YEAR)
                .orElseGet(() -> YearMonth.from(today()));
    }

    private static Optional<YearMonth> parsed(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
