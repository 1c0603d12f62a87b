package org.lianxi.committee.oldcompound;

import java.util.List;
import org.lianxi.committee.paging.Page;

/** The old compounds of a community: one page of the list, and all groups. */
public record OldCompoundSurvey(
        Page<OldCompoundLine> page, List<GroupView> groups, Thresholds thresholds, boolean mayAssess) {

    public OldCompoundSurvey {
        groups = List.copyOf(groups);
    }
}
