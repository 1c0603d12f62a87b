package org.lianxi.meeting.ownersdecision;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;

/** Brings what has to be done after an owners' vote before the joint meeting, as a matter of its own. */
public interface CarryOutOwnersDecision {

    /**
     * Submits a matter that carries out a decision; it is screened like any other.
     *
     * @param reserved the matter on which the owners voted
     * @throws OwnersVoteNotPassed if the owners have not agreed to it
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not submit for the organisation
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    MatterId carryOut(PersonId by, MatterId reserved, MatterDraft draft);
}
