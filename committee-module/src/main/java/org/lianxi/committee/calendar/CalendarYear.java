package org.lianxi.committee.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year whose notice is entered. */
@Entity
@Table(name = "committee_calendar_year")
class CalendarYear {

    @Id
    private int year;

    private String source;

    @Column(name = "entered_at")
    private Instant enteredAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {}

    CalendarYear(int year, String source, Instant enteredAt) {
        this.year = year;
        this.source = source;
        this.enteredAt = enteredAt;
    }

    int year() {
        return year;
    }

    String source() {
        return source;
    }

    @Override
    public String toString() {
        return year + " entered at " + enteredAt;
    }
}
