package org.lianxi.meeting.task;

import java.time.Instant;
import java.time.LocalDate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.RulesOfProcedure;

/**
 * By when a task is due.
 *
 * @param isOpen whether it is not signed off yet
 * @param isOwed whether the lead unit has to deliver
 * @param assigned the day on which it was assigned
 * @param on its last day
 * @param original its last day before any extension
 * @param at 24:00 of its last day, Asia/Shanghai
 * @param rules those that the meeting keeps
 */
public record DueDate(
        TaskId task,
        OrganisationId community,
        OrganisationId leadUnit,
        boolean isOpen,
        boolean isOwed,
        LocalDate assigned,
        LocalDate on,
        LocalDate original,
        Instant at,
        RulesOfProcedure rules) {

    /** Whether it has passed at this moment: 24:00 belongs to the next day. */
    public boolean hasPassed(Instant moment) {
        return !moment.isBefore(at);
    }
}
