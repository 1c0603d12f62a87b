package org.lianxi.meeting.reversal;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.resolution.ResolutionId;

/** What was done for revoked resolutions, for reading. */
public interface ReversalViews {

    /** What was done for this one, for whoever may read its meeting. */
    List<ReversalView> of(PersonId by, ResolutionId resolution);

    /** Whether this person decides what becomes of it. */
    boolean mayDecide(PersonId by, ResolutionId resolution);
}
