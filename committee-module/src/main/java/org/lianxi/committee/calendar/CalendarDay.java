package org.lianxi.committee.calendar;

import jakarta.persistence.Column;
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

    @Column(name = "notice_year")
    private int noticeYear;

    /** For JPA. */
    protected CalendarDay() {}

    CalendarDay(NoticeDay named, int noticeYear) {
        this.day = named.day();
        this.working = named.working();
        this.note = named.note();
        this.noticeYear = noticeYear;
    }

    NoticeDay view() {
        return new NoticeDay(day, working, note);
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
