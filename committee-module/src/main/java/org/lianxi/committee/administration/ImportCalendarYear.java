package org.lianxi.committee.administration;

import org.lianxi.committee.mandate.PersonId;

/** Enters the government's notice of a year's holidays and make-up working days, or corrects it. */
public interface ImportCalendarYear {

    /**
     * Replaces what was known of the year. Open limits that the change moves are computed anew in the same transaction by
     * those who keep them, on {@link CalendarYearImported}.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not keep the calendar
     * @throws org.lianxi.committee.refusal.InvalidInput naming each line that cannot be right
     */
    void importYear(PersonId by, CalendarYearDraft draft);
}
