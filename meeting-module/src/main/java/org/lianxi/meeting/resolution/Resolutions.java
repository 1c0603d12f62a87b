package org.lianxi.meeting.resolution;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** Resolutions as the other features of the module need them; who may see what is asked there. */
public interface Resolutions {

    /**
     * One resolution.
     *
     * @throws UnknownResolution if there is none with this id
     */
    Resolved get(ResolutionId resolution);

    /** All resolutions of a meeting in the order of its agenda, those that did not take effect included. */
    List<Resolved> ofMeeting(MeetingId meeting);
}
