package org.lianxi.committee.feed;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** Whose feed an address opens. */
public interface FeedReaders {

    /** Since when the person's feed is open; empty if none is. */
    Optional<Instant> openSince(PersonId by);

    /** Whose it is; empty for a token that was revoked or never given, and for who holds no post any more. */
    Optional<PersonId> personOf(FeedToken token);
}
