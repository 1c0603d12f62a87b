package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Something in the words points to a person; nothing is posted before it is gone. Argument: how many findings. */
public final class NoticeNamesSomebody extends Refusal {

    NoticeNamesSomebody(PublicNoticeId id, int findings) {
        super(Kind.RULE, "public notice " + id + " has " + findings + " findings", findings);
    }
}
