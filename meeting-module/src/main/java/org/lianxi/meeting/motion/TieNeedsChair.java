package org.lianxi.meeting.motion;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.convening.MeetingId;

/** As many parties are for as against. Argument: how many. */
public final class TieNeedsChair extends Refusal {

    TieNeedsChair(MeetingId id, int each) {
        super(Kind.RULE, "A tie of " + each + " in meeting " + id, each);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("chairs");
    }
}
