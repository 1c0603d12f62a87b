package org.lianxi.meeting.matter;

import org.lianxi.committee.mandate.PersonId;

/** The submitter takes a matter back, until the agenda that it is on is locked. */
public interface WithdrawMatter {

    /**
     * Ends the matter; if it is on an open agenda, it comes off.
     *
     * @throws UnknownMatter when there is none with this id
     * @throws NotTheSubmitter when somebody else handed it in
     * @throws MatterNotOpen when it has its answer
     * @throws org.lianxi.committee.refusal.Refusal when the agenda that it is on is locked
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is missing or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may no longer hand in matters of the community
     */
    void withdraw(PersonId by, MatterId matter, String reason);
}
