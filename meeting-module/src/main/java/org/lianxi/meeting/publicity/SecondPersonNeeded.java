package org.lianxi.meeting.publicity;

import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Who prepared a notice cannot also confirm that it shows nobody. DOMAIN P7. */
public final class SecondPersonNeeded extends Refusal {

    SecondPersonNeeded(PublicNoticeId id) {
        super(Kind.RULE, "public notice " + id + " needs a second person");
    }
}
