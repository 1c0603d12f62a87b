package org.lianxi.meeting.convening;

import java.util.Collection;
import java.util.List;

/** Keeps the meetings. */
interface MeetingRepository {

    void add(Meeting meeting);

    /**
     * One meeting to look at.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    Meeting get(MeetingId id);

    /**
     * One meeting that nobody else changes until the transaction ends.
     *
     * @throws UnknownMeeting when there is none with this id
     */
    Meeting hold(MeetingId id);

    /** Several meetings in one query; unknown ids are left out. */
    List<Meeting> get(Collection<MeetingId> ids);
}
