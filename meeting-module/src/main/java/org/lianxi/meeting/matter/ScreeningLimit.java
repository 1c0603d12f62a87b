package org.lianxi.meeting.matter;

import java.time.Instant;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Procedures;

/** Until when a matter is to be screened, by the rules of the day on which it was submitted. */
record ScreeningLimit(WorkingDays workingDays, Procedures procedures) {

    Instant of(OrganisationId community, Instant submission) {
        int days = procedures.in(community, submission).screeningWithinWorkingDays();
        return workingDays.endOf(workingDays.plus(workingDays.dayOf(submission), days));
    }
}
