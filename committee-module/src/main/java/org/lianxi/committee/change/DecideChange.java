package org.lianxi.committee.change;

import org.lianxi.committee.mandate.PersonId;

/** Approves, refuses or takes back a change of the registers. */
public interface DecideChange {

    /**
     * Approves it: it is entered now, or on its day. Everything that the change itself asks for is asked again.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve it in every place it touches
     * @throws UnknownChange if there is none of this id
     * @throws ChangeNotWaiting if it is decided already
     * @throws OwnChange if the person proposed it
     */
    Entered approve(PersonId by, ChangeId id);

    /**
     * Refuses it.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person might not approve it
     * @throws org.lianxi.committee.refusal.InvalidInput without a reason
     * @throws UnknownChange if there is none of this id
     * @throws ChangeNotWaiting if it is decided already
     * @throws OwnChange if the person proposed it
     */
    void refuse(PersonId by, ChangeId id, String reason);

    /**
     * Takes it back: the proposer before it is decided, whoever may decide it before its day.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if it is somebody else's
     * @throws UnknownChange if there is none of this id
     * @throws ChangeNotWaiting if it is refused, taken back or in the registers
     */
    void withdraw(PersonId by, ChangeId id);
}
