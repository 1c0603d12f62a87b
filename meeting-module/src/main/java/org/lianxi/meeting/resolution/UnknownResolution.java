package org.lianxi.meeting.resolution;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no resolution with this id. */
public final class UnknownResolution extends Refusal {

    UnknownResolution(ResolutionId id) {
        super(Kind.UNKNOWN, "resolution " + id);
    }
}
