package org.lianxi.meeting.motion;

import java.util.List;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** Questions of procedure to read. */
public interface MotionViews {

    /**
     * Those of a meeting, oldest first.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    List<MotionView> of(PersonId by, MeetingId meeting);

    /** Those of a closed meeting, for its minutes, which ask for the permission themselves. */
    List<MotionView> ofRecord(MeetingId meeting);

    /** The parties with somebody in the room, who vote. */
    Set<Party> voting(PersonId by, MeetingId meeting);
}
