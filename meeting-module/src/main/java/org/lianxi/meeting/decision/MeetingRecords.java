package org.lianxi.meeting.decision;

import java.util.Collection;
import java.util.Map;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** What was recorded of closed sessions, for minutes and resolutions; they ask for the permission themselves. */
public interface MeetingRecords {

    /**
     * Everything recorded of a closed session.
     *
     * @throws org.lianxi.meeting.convening.UnknownMeeting when there is no such meeting
     * @throws org.lianxi.meeting.convening.MeetingNotClosed when its session has not ended
     */
    MeetingRecord get(MeetingId meeting);

    /** Concluded items with their votes, in a fixed number of queries; what is unknown or not concluded is left out. */
    Map<AgendaItemId, ItemRecord> items(Collection<AgendaItemId> items);
}
