package org.lianxi.meeting.supervision;

/**
 * What is known of a task, or of what it hangs together with, when its level is read.
 *
 * @param isOwed the lead unit has not submitted it yet
 * @param daysToDue from today to its last day, negative once that has passed
 * @param workingDaysRed working days since it turned red, 0 when it is not
 * @param noAgreementTwice no agreement on the same item in two meetings running
 * @param beyondPower it needs a power that the community does not have, and nobody has answered
 * @param departmentSilent a department refuses or ignores it
 * @param remindBefore from how many days before a limit it counts as near (CFG-16)
 */
public record SupervisionFacts(
        boolean isOwed,
        int daysToDue,
        boolean isOverdue,
        boolean acceptanceMissed,
        boolean milestoneMissed,
        int rejections,
        int workingDaysRed,
        boolean noAgreementTwice,
        boolean meetingNotHeld,
        boolean beyondPower,
        boolean departmentSilent,
        int remindBefore) {

    /** Those of a task by itself; what belongs to meetings and departments does not apply. */
    static SupervisionFacts ofTask(
            boolean isOwed,
            int daysToDue,
            boolean isOverdue,
            boolean acceptanceMissed,
            int rejections,
            int workingDaysRed,
            int remindBefore) {
        return new SupervisionFacts(
                isOwed,
                daysToDue,
                isOverdue,
                acceptanceMissed,
                false,
                rejections,
                workingDaysRed,
                false,
                false,
                false,
                false,
                remindBefore);
    }
}
