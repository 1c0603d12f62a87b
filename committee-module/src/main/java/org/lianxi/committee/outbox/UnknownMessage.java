package org.lianxi.committee.outbox;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** The person was told nothing of this id. */
public final class UnknownMessage extends Refusal {

    UnknownMessage(MessageId id) {
        super(Kind.UNKNOWN, "no message " + id + " to the person");
    }
}
