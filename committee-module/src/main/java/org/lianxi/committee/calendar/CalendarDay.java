package org.lianxi.committee.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that differs from "Monday to Friday". */
@Entity
@Table(name = "committee_calendar_day")
class CalendarDay {

    @Id
    private LocalDate day;

    private boolean working;

    private String note;

    /** For JPA. */
    protected CalendarDay() {}

    CalendarDay(LocalDate day, boolean working, String note) {
        this.day = day;
        this.working = working;
        this.note = note;
    }

    LocalDate day() {
        return day;
    }

    boolean isWorking() {
        return working;
    }

    @Override
    public String toString() {
        return day + " " + note;
    }
}
