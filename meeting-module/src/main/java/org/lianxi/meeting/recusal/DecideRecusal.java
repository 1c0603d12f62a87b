package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;

/** A challenge is decided. */
public interface DecideRecusal {

    /**
     * Keeps the challenged person from the item, or not. Reason: 5 to 500 characters. On the chair and the deputy the
     * street decides, on others the party secretary or the street's leader.
     *
     * @throws UnknownRecusal when there is no such entry
     * @throws RecusalDecidedAlready when it is no challenge, or was decided before
     * @throws RecusalNotForYou when it is about the person who decides, or that person is kept from the item too
     * @throws MeetingNotOpenForRecusal after the session
     * @throws org.lianxi.committee.refusal.InvalidInput when there is no reason
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not decide on recusals there
     */
    void decide(PersonId by, RecusalId recusal, boolean upheld, String reason);
}
