package org.lianxi.meeting.notice;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The community asks the street to consent to what it may not do alone. */
public interface RequestConsent {

    /**
     * Asks. Reason: 1 to 500 characters.
     *
     * @throws ConsentAskedAlready while an earlier request waits
     * @throws org.lianxi.meeting.convening.MeetingNotBeforeSession when the session has begun
     * @throws org.lianxi.committee.refusal.InvalidInput when the reason is empty or too long
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not plan meetings in the community
     */
    void request(PersonId by, MeetingId meeting, ConsentKind kind, String reason);
}
