package org.lianxi.meeting.extension;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.meeting.task.DueDate;

/** How often and how far a due date can be put off. CFG-17, DOMAIN X12. */
final class ExtensionRule {

    /** DOMAIN §3.3 X09 and SC-08 give one working day for such decisions. [DESIGN] */
    static final int DECIDED_WITHIN_WORKING_DAYS = 1;

    private ExtensionRule() {}

    static int most(DueDate due) {
        return due.rules().number(Parameter.EXTENSIONS);
    }

    /** No longer than the task had at first, and no longer than the parameter. */
    static LocalDate latest(DueDate due) {
        long original = ChronoUnit.DAYS.between(due.assigned(), due.original());
        return due.on().plusDays(Math.min(original, due.rules().number(Parameter.EXTENSION_LENGTH)));
    }
}
