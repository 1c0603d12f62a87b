package org.lianxi.meeting.agenda;

import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterOrigin;

/**
 * Until when matters are collected for a regular meeting: what comes later waits for the next one (CFG-03). A meeting that is
 * not of the plan collects until it is locked, and a task that is overdue is nothing new.
 */
record ClosingOfList(WorkingDays workingDays) {

    void require(MatterFacts matter, MeetingFacts meeting, RulesOfProcedure rules) {
        if (meeting.type() != MeetingType.REGULAR || matter.origin() == MatterOrigin.FOLLOW_UP) {
            return;
        }
        Instant closed = workingDays.endOf(
                workingDays.minus(workingDays.dayOf(meeting.startsAt()), rules.agendaCloseBeforeWorkingDays()));
        if (!matter.submittedAt().isBefore(closed)) {
            throw new MatterTooLate(matter.id(), closed);
        }
    }
}
