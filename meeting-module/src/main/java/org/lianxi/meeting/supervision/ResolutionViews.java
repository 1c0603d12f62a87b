package org.lianxi.meeting.supervision;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.resolution.ResolutionId;

/** Resolutions and what became of them, for reading. */
public interface ResolutionViews {

    /**
     * One resolution with its way here: matter, votes, minutes, tasks.
     *
     * @throws org.lianxi.meeting.resolution.UnknownResolution if there is none with this id
     */
    ResolutionView get(PersonId by, ResolutionId resolution);

    /** All resolutions of a meeting in the order of its agenda. */
    List<ResolutionView> ofMeeting(PersonId by, MeetingId meeting);

    /**
     * The street's list: one line per task, or per resolution that has none yet, of all communities that the person may
     * watch; what moved last is at the top.
     */
    Page<WatchedResolution> watched(PersonId by, WatchFilter filter, PageRequest page);
}
