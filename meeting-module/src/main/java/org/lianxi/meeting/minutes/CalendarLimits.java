package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
class CalendarLimits implements MinutesLimits {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final WorkingDays days;
    private final Procedures procedures;

    @Inject
    CalendarLimits(WorkingDays days, Procedures procedures) {
        this.days = days;
        this.procedures = procedures;
    }

    @Override
    public Instant countersignBy(MeetingFacts meeting, Instant sentAt) {
        return days.endOf(days.plus(days.dayOf(sentAt), rulesOf(meeting).countersignWithinWorkingDays()));
    }

    /** In the morning and in the afternoon of the last day, and in the morning of the working day after it. */
    @Override
    public List<Instant> remindAt(Instant sentAt, Instant countersignBy) {
        LocalDate lastDay = days.dayOf(countersignBy.minusSeconds(1));
        return Stream.of(
                        lastDay.atTime(MORNING),
                        lastDay.atTime(AFTERNOON),
                        days.plus(lastDay, 1).atTime(MORNING))
                .map(moment -> moment.atZone(WorkingDays.ZONE).toInstant())
                .filter(sentAt::isBefore)
                .limit(Reminders.MOST)
                .toList();
    }

    @Override
    public Instant issueBy(MeetingFacts meeting) {
        return days.endOf(
                days.limit(days.dayOf(meeting.startsAt()), rulesOf(meeting).publishWithinDays()));
    }

    private RulesOfProcedure rulesOf(MeetingFacts meeting) {
        return procedures.in(meeting.community(), meeting.rulesAt());
    }
}
