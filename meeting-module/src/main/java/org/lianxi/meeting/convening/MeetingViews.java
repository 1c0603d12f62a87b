package org.lianxi.meeting.convening;

import java.util.Collection;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.TitleInCompound;

/** Meetings to read. */
public interface MeetingViews {

    /**
     * One meeting.
     *
     * @throws UnknownMeeting when there is none with this id
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read meetings of the community
     */
    MeetingView get(PersonId by, MeetingId meeting);

    /** The meetings that the person may read, latest start first. */
    Page<MeetingLine> page(PersonId by, MeetingFilter filter, PageRequest page);

    /** Titles for lists of a person's own work, which need no permission; unknown ids are left out. */
    Map<MeetingId, TitleInCompound> titles(Collection<MeetingId> meetings);
}
