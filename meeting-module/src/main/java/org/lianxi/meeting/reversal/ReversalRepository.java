package org.lianxi.meeting.reversal;

import java.util.List;
import org.lianxi.meeting.resolution.ResolutionId;

/** All that is to undo or to keep. */
interface ReversalRepository {

    void add(Reversal reversal);

    /**
     * For an act.
     *
     * @throws UnknownReversal if there is none with this id
     */
    Reversal getForAct(ReversalId id);

    /** In the order in which they were listed. */
    List<Reversal> of(ResolutionId resolution);
}
