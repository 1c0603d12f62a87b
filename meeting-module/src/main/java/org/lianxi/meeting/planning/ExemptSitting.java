package org.lianxi.meeting.planning;

import org.lianxi.committee.mandate.PersonId;

/** The street exempts a planned sitting with a reason. */
public interface ExemptSitting {

    /**
     * Exempts it, while its month or quarter is not over (K01).
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws PlanNotApproved if the plan is a draft or superseded
     * @throws ExemptionTooLate if its month or quarter is over
     * @throws SittingHeld if it was held
     * @throws ExemptedAlready if it is exempted
     */
    void exempt(PersonId by, PlannedSittingId sitting, String reason);
}
