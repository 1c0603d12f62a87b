package org.lianxi.committee.feed;

import org.lianxi.committee.mandate.PersonId;

/** Somebody opens the feed of one's own calendar, or gives it another address. */
public interface OpenFeed {

    /** A new token, told this once; the one before opens nothing any more. */
    FeedToken open(PersonId by);
}
