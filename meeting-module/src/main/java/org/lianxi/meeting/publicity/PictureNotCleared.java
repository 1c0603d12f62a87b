package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;

/** Nobody has said of each picture that it shows no face, no number plate and no name. */
public final class PictureNotCleared extends Refusal {

    PictureNotCleared(PublicNoticeId id) {
        super(Kind.RULE, "public notice " + id + " has a picture that nobody answers for");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("cleared");
    }
}
