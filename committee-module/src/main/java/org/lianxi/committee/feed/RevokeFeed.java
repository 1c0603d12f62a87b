package org.lianxi.committee.feed;

import org.lianxi.committee.mandate.PersonId;

/** Somebody closes the feed of one's own calendar. */
public interface RevokeFeed {

    /** Its address opens nothing any more; where none is open nothing happens. */
    void revoke(PersonId by);
}
