package org.lianxi.meeting.attendance;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingId;

/** Takes over a paper attendance sheet. The backfill calls it inside its own use case. */
public interface PaperAttendance {

    /** A stay in the room with its times on paper, recorded by who entered it. */
    void enter(PersonId recordedBy, MeetingId meeting, Stay stay);
}
