package org.lianxi.meeting.convening;

import org.lianxi.committee.mandate.PersonId;

/** Looks for conflicts of interest before an agenda is locked, so that what is found can still be mended. */
public interface CheckConflicts {

    /**
     * Looks anew, as the lock will (SOD-02).
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws MeetingNotPlanned when the agenda is locked already
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not build agendas of the community
     */
    void check(PersonId by, MeetingId meeting);
}
