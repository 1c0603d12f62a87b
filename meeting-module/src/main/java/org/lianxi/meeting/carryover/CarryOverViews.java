package org.lianxi.meeting.carryover;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterId;

/** What goes on from one meeting to the next, to read. */
public interface CarryOverViews {

    /**
     * Why these matters come before a meeting again; those that come for the first time are left out.
     *
     * @param except the meeting whose agenda is looked at, which is no reason itself
     */
    Map<MatterId, CarriedOver> reasons(Collection<MatterId> matters, MeetingId except);

    /**
     * The overdue tasks of a compound, the longest overdue first.
     *
     * @throws org.lianxi.committee.permission.NotPermitted when the person may not read the community's tasks
     */
    List<OverdueTask> overdueTasks(PersonId by, CompoundId compound);
}
