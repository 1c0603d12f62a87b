package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** The meeting ends before it began because too few came. DOMAIN §3.3 X01. */
public interface CloseInquorate {

    /**
     * Ends the meeting without a session; its matters go back to the backlog. Remark: 1 to 1000 characters.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotAwaitingSession when there was no notice yet or the session has begun
     * @throws BeginningNotReached before the announced beginning
     * @throws org.lianxi.committee.refusal.Refusal {@code attendance.QuorumReached} when there is a quorum
     * @throws org.lianxi.committee.refusal.InvalidInput when the remark is empty or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not lead sessions in the community
     */
    void close(PersonId by, MeetingId meeting, String remark);
}
