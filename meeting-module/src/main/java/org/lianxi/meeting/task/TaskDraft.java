package org.lianxi.meeting.task;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * A task as the party secretary words it.
 *
 * @param title what is to be done, in one line
 * @param standard by what one sees that it is done (完成标准)
 * @param leadUnit the one unit that answers for it
 * @param accessEntry the entry of the approved list (社区准入) that a department's task for a residents' committee cites
 *     (SOD-13); blank for any other
 * @param due an earlier last day than the weight allows; empty for the last day that it allows
 */
public record TaskDraft(
        String title,
        String standard,
        OrganisationId leadUnit,
        TaskWeight weight,
        Optional<LocalDate> due,
        String accessEntry) {

    /** A task that cites nothing. */
    public TaskDraft(
            String title, String standard, OrganisationId leadUnit, TaskWeight weight, Optional<LocalDate> due) {
        this(title, standard, leadUnit, weight, due, "");
    }
}
