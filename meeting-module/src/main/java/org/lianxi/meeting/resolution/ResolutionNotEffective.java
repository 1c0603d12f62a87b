package org.lianxi.meeting.resolution;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** No task can be assigned for the resolution: it did not take effect, or all its work is signed off. */
public final class ResolutionNotEffective extends Refusal {

    ResolutionNotEffective(ResolutionId id, ResolutionState state) {
        super(Kind.RULE, "resolution " + id + " is " + state, state);
    }
}
