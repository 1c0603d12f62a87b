package org.lianxi.meeting.minutes;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Issued minutes never change. */
public final class MinutesAlreadyIssued extends Refusal {

    MinutesAlreadyIssued(MinutesId id) {
        super(Kind.RULE, "minutes " + id + " are issued");
    }
}
