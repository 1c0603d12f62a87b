package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Second sittings to read. */
public interface ReconveningViews {

    /**
     * The sittings before and after a meeting.
     *
     * @throws UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    ReconveningView of(PersonId by, MeetingId meeting);
}
