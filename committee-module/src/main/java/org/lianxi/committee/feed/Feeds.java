package org.lianxi.committee.feed;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/** The open feeds. */
interface Feeds {

    Optional<CalendarFeed> find(PersonId person);

    Optional<CalendarFeed> find(FeedToken token);

    void add(CalendarFeed feed);

    /** Whether there was one. */
    boolean remove(PersonId person);
}
