package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** A notice cannot have been put up before a second person had confirmed it. Argument: when that was. */
public final class PostedBeforeConfirmed extends Refusal {

    PostedBeforeConfirmed(PublicNoticeId id, Instant confirmed) {
        super(Kind.RULE, "public notice " + id + " was confirmed at " + confirmed, confirmed);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("postedAt");
    }
}
