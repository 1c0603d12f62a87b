package org.lianxi.meeting.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
class CalendarLimits implements MinutesLimits {

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

    @Override
    public Instant issueBy(MeetingFacts meeting) {
        return days.endOf(
                days.limit(days.dayOf(meeting.startsAt()), rulesOf(meeting).publishWithinDays()));
    }

    private RulesOfProcedure rulesOf(MeetingFacts meeting) {
        return procedures.in(meeting.community(), meeting.rulesAt());
    }
}
