package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Delegates were told to come later, and no reason is given. Argument: the announced beginning. */
public final class SessionTooEarly extends Refusal {

    SessionTooEarly(MeetingId id, Instant startsAt) {
        super(Kind.RULE, "meeting " + id + " is announced for " + startsAt, startsAt);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("whyEarly");
    }
}
