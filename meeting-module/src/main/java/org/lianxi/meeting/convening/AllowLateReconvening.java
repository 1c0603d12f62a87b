package org.lianxi.meeting.convening;

import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;

/** The street allows that a meeting without a quorum is called again later than the rules say. */
public interface AllowLateReconvening {

    /**
     * Allows it until the end of a day. Reason: 1 to 500 characters. A later approval replaces an earlier one.
     *
     * @throws UnknownMeeting when there is no such meeting
     * @throws MeetingNotInquorate when the meeting did not end without a quorum
     * @throws ReconvenedAlready when it has been called again before
     * @throws org.lianxi.committee.permission.NotPermitted when the person does not approve plans of meetings for the street:
     *     who does so for the community alone would allow it to oneself
     * @throws org.lianxi.committee.refusal.InvalidInput naming every field that is not right
     */
    void allow(PersonId by, MeetingId inquorate, LocalDate until, String reason);
}
