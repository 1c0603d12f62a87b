package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The session begins. */
public interface OpenSession {

    /**
     * Opens the session if those who have signed in are a quorum (DOMAIN §4.2 Q2). The chair must have signed in too.
     *
     * <p>Delegates were told when it begins. Who opens it earlier than the rules of procedure allow without further ado
     * says why, in at most 500 characters, and that stands in the record and in the minutes; otherwise it is not kept.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotAwaitingSession when there was no notice yet or the session has begun
     * @throws SessionTooEarly when it would begin early without a reason
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is too long
     * @throws org.lianxi.committee.refusal.Refusal {@code attendance.NotQuorate} with the calculation, when there is
     *     no quorum
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community
     */
    void open(PersonId by, MeetingId meeting, String whyEarly);
}
