package org.lianxi.meeting.sitting;

import java.util.Collection;
import java.util.Map;
import org.lianxi.meeting.convening.MeetingId;

/** How often meetings have changed, for a server that tells open pages of it: another server may have made the change. */
public interface MeetingRevisions {

    /** The revisions of several meetings in one query; one about which nothing was done is left out. */
    Map<MeetingId, Long> of(Collection<MeetingId> meetings);
}
