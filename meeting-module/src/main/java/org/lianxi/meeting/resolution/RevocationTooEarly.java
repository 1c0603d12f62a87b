package org.lianxi.meeting.resolution;

import java.time.LocalDate;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The meeting may still revoke the resolution itself. Argument: the first day on which the street's order can. */
public final class RevocationTooEarly extends Refusal {

    RevocationTooEarly(ResolutionId id, LocalDate firstDay) {
        super(Kind.RULE, "resolution " + id + " can be revoked by order from " + firstDay + " on", firstDay);
    }
}
