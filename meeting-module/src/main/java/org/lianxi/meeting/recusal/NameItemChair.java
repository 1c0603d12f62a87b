package org.lianxi.meeting.recusal;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** The street names who leads the items of a meeting that the usual chair and the deputy may not. SOD-02. */
public interface NameItemChair {

    /**
     * Names the person, or another than before. It needs somebody who may read the community's meetings, has no other hat
     * at this one, and is kept from none of the items.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws MeetingNotOpenForRecusal before the agenda is locked and after the session
     * @throws NobodyElseNeeded when every item has a chair
     * @throws NotFreeOfConflict when the person cannot lead the items either
     * @throws org.lianxi.committee.permission.NotPermitted when the one who names is not of the street, or the one named
     *     may not read the meeting
     */
    void name(PersonId by, MeetingId meeting, PersonId chair);
}
