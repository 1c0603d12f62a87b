package org.lianxi.meeting.sitting;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps what happens in the room. */
interface SittingRepository {

    /** What the meeting is dealing with; empty while nothing was called and no door was shown. */
    Optional<SittingRow> find(MeetingId meeting);

    void add(SittingRow sitting);

    void add(Speech speech);

    void add(Interruption interruption);

    /** Oldest first. */
    List<Speech> speeches(MeetingId meeting);

    /** Oldest first. */
    List<Interruption> interruptions(MeetingId meeting);
}
