package org.lianxi.meeting.ownersdecision;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterId;

/** Which matters carry out which decisions of the owners; for pages that show one of them to somebody who may read it. */
public interface OwnersDecisions {

    /** The owners' matter that this one carries out, if it does. */
    Optional<MatterId> carriedOutBy(MatterId matter);

    /** The matters that carry out a decision, oldest first. */
    List<MatterId> carryingOut(MatterId reserved);
}
