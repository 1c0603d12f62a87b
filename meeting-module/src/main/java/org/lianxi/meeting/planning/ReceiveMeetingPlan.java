package org.lianxi.meeting.planning;

import org.lianxi.committee.mandate.PersonId;

/** The street supervisor receives an approved plan. */
public interface ReceiveMeetingPlan {

    /**
     * Records that the street has it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not
     * @throws PlanNotApproved if it is a draft or superseded
     * @throws PlanReceivedAlready if the street has it
     */
    void receive(PersonId by, PlanId plan);
}
