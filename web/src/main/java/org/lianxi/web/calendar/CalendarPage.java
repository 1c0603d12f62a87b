package org.lianxi.web.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.administration.CalendarYearDraft;
import org.lianxi.committee.administration.ImportCalendarYear;
import org.lianxi.committee.calendar.CalendarYearView;
import org.lianxi.committee.calendar.CalendarYears;
import org.lianxi.committee.calendar.NoticeDay;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** A year's days off and make-up working days; who keeps the calendar enters or corrects its notice here. */
@Named
@RequestScoped
public class CalendarPage {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Inject
    private SignedIn signedIn;

    @Inject
    private CalendarYears years;

    @Inject
    private ImportCalendarYear importYear;

    @Inject
    private Permissions permissions;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    private @Nullable Integer year;
    private @Nullable CalendarYearView view;
    private @Nullable String source;
    private @Nullable String days;

    /** Enters what was typed, and shows the year. */
    public String enter() {
        List<NoticeDay> read = NoticeLines.read("days", getDays());
        importYear.importYear(signedIn.person(), new CalendarYearDraft(getYear(), getSource(), read));
        notices.say("calendar", "entered");
        return "/calendar/year?faces-redirect=true&year=" + getYear();
    }

    /** Faces asks before it says which year is meant, so what was read for another year is read anew. */
    public CalendarYearView getView() {
        if (view == null || view.year() != getYear()) {
            view = years.of(getYear());
        }
        return view;
    }

    public boolean isKeeper() {
        return permissions.may(signedIn.person(), Action.MAINTAIN_RULES_TECHNICALLY, Scope.everywhere());
    }

    public Integer getYear() {
        return year == null
                ? Integer.valueOf(clock.instant().atZone(WorkingDays.ZONE).getYear())
                : year;
    }

    /** Faces says null for no year; another century shows the nearest year there is. */
    public void setYear(@Nullable Integer year) {
        this.year = year == null ? null : Integer.valueOf(Math.min(Math.max(year, FIRST_YEAR), LAST_YEAR));
    }

    public boolean isFirst() {
        return getYear() <= FIRST_YEAR;
    }

    public boolean isLast() {
        return getYear() >= LAST_YEAR;
    }

    public String getSource() {
        return source == null ? getView().source().orElse("") : source;
    }

    public void setSource(@Nullable String source) {
        this.source = source == null ? "" : source;
    }

    public String getDays() {
        return days == null ? NoticeLines.write(getView().days()) : days;
    }

    public void setDays(@Nullable String days) {
        this.days = days == null ? "" : days;
    }
}
