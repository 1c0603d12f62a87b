package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** There is no public notice with this id; or none that everybody may read. */
public final class UnknownPublicNotice extends Refusal {

    UnknownPublicNotice(PublicNoticeId id) {
        super(Kind.UNKNOWN, "public notice " + id);
    }
}
