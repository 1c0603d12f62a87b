package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody waits for this: it was done already, or it is not its turn. */
public final class PublicNoticeNotAwaiting extends Refusal {

    PublicNoticeNotAwaiting(PublicNoticeId id, PublicNoticeState state) {
        super(Kind.RULE, "public notice " + id + " is " + state);
    }
}
