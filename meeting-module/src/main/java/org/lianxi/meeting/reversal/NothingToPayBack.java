package org.lianxi.meeting.reversal;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.resolution.ResolutionId;

/** Money is paid back only when the resolution for which it was collected is revoked. */
public final class NothingToPayBack extends Refusal {

    NothingToPayBack(ResolutionId resolution) {
        super(Kind.RULE, "resolution " + resolution + " is not revoked");
    }
}
