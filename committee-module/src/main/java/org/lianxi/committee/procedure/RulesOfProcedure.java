package org.lianxi.committee.procedure;

import java.time.Duration;

/**
 * The periods and limits by which the joint meeting works (DOMAIN §12).
 *
 * <p>The tags name where a value comes from. None of those tagged [DESIGN] or [Wn] is a requirement of law, and no text
 * may say so.
 */
public interface RulesOfProcedure {

    /** The values proposed in DOMAIN §12. */
    static RulesOfProcedure proposed() {
        return new ProposedRules();
    }

    /** CFG-04, working days from submission until a matter is screened. [W1] 2 working days for a reply. */
    int screeningWithinWorkingDays();

    /** CFG-05, working days before the meeting by which the agenda is locked. [W6] 3 days. */
    int agendaLockBeforeWorkingDays();

    /** CFG-06, most items of an agenda. [DESIGN] */
    int maxAgendaItems();

    /** CFG-07, working days between the notice and a regular meeting. [W6] 3 days, working days by [DESIGN]. */
    int regularNoticeLeadWorkingDays();

    /** CFG-07, working days between the notice and an extraordinary meeting. [W6b], working days by [DESIGN]. */
    int extraordinaryNoticeLeadWorkingDays();

    /** CFG-07, time between the notice and an emergency meeting. [DESIGN] */
    Duration emergencyNoticeLead();

    /**
     * Time before the announced beginning from which a session may be opened without giving a reason. No CFG number.
     * [DESIGN]
     */
    Duration openingLead();

    /** CFG-10, calendar days after the meeting until its result is published. 3 days in [L6], [L9], [L13] for other bodies. */
    int publishWithinDays();

    /** CFG-11, working days for the parties to countersign the minutes. [DESIGN] */
    int countersignWithinWorkingDays();

    /** CFG-14, working days for the lead unit to accept a task. [DESIGN], after [W1]. */
    int acceptWithinWorkingDays();

    /** CFG-15, calendar days for a minor task. [W10] a week. */
    int minorTaskDays();

    /** CFG-15, calendar days for a major task. [W10] half a month. */
    int majorTaskDays();

    /** CFG-16, days before a limit from which it counts as near. [DESIGN] */
    int remindBeforeDays();
}
