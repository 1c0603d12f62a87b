package org.lianxi.meeting.sitting;

import java.util.Collection;
import java.util.Map;
import org.lianxi.meeting.convening.MeetingId;

/** Counts the changes of each meeting. */
interface RevisionRepository {

    /** Counts one more and says how many there are. */
    long next(MeetingId meeting);

    /** Those that have one, in one query. */
    Map<MeetingId, Long> of(Collection<MeetingId> meetings);
}
