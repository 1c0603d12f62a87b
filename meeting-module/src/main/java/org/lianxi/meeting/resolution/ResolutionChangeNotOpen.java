package org.lianxi.meeting.resolution;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The resolution is in a state that does not allow this change. Argument: the state. */
public final class ResolutionChangeNotOpen extends Refusal {

    ResolutionChangeNotOpen(ResolutionId id, ResolutionState state) {
        super(Kind.RULE, "resolution " + id + " is " + state, state);
    }
}
