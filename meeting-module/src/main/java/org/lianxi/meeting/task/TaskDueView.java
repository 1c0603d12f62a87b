package org.lianxi.meeting.task;

import java.time.LocalDate;
import org.lianxi.committee.procedure.Wording;

/**
 * The sum by which a task is due, as a person would write it.
 *
 * @param from the day of assigning, which is not counted
 * @param nominal the day to which the sum leads before it is rolled on to a working day
 * @param on the last day by the rule
 * @param isChosen whether somebody has chosen an earlier day than that
 */
public record TaskDueView(
        String rule,
        LimitUnit unit,
        int amount,
        LocalDate from,
        LocalDate nominal,
        LocalDate on,
        boolean isChosen,
        Wording ground) {

    /** Whether the last day fell on a day off. */
    public boolean isRolled() {
        return unit == LimitUnit.DAYS && !nominal.equals(on);
    }
}
