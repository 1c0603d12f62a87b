package org.lianxi.meeting.resolution;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** All resolutions. */
interface ResolutionRepository {

    void add(Resolution resolution);

    Resolution get(ResolutionId id);

    /** For an act. Others wait until this one has ended. */
    Resolution getForAct(ResolutionId id);

    /** In the order of the agenda. */
    List<Resolution> ofMeeting(MeetingId meeting);

    /** As {@link #ofMeeting}, and others wait until this act has ended: whoever gives the last one a task must know it. */
    List<Resolution> ofMeetingForAct(MeetingId meeting);
}
