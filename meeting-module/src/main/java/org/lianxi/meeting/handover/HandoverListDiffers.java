package org.lianxi.meeting.handover;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** What was signed is not the list of the handover. */
public final class HandoverListDiffers extends Refusal {

    HandoverListDiffers(HandoverId id) {
        super(Kind.CONFLICT, "handover " + id + " has another list");
    }
}
