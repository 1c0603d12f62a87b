package org.lianxi.meeting.motion;

import java.util.List;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps the questions of procedure. */
interface MotionRepository {

    void add(Motion motion);

    /** Those of a meeting, oldest first. */
    List<Motion> of(MeetingId meeting);
}
