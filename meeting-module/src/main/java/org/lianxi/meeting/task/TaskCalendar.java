package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.meeting.convening.MeetingId;

/** The days on which something about a task ends, by the rules that its meeting keeps. */
interface TaskCalendar {

    LocalDate dayOf(Instant moment);

    /** 24:00 of a day. */
    Instant endOf(LocalDate day);

    /** The rules that a meeting keeps. */
    RulesOfProcedure rulesOf(MeetingId meeting);

    /** The rules that some meetings keep. */
    Map<MeetingId, RulesOfProcedure> rulesOf(Collection<MeetingId> meetings);

    /** The last day for accepting a task assigned on this day. CFG-14. */
    LocalDate acceptBy(RulesOfProcedure rules, LocalDate assigned);

    /** By when a task of this class, assigned at this moment, is due at the latest. CFG-15. */
    TaskDue latestDue(RulesOfProcedure rules, Instant assigned, TaskWeight weight);

    /** So many calendar days after this day, or the next working day after that. */
    LocalDate later(LocalDate day, int days);

    /** The last day of so many units from this moment. */
    LocalDate lastDay(Instant assigned, LimitUnit unit, int amount);
}
