package org.lianxi.committee.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own calendar")
class OpeningFeed implements OpenFeed {

    private final Feeds feeds;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    OpeningFeed(Feeds feeds, Event<Act> acts, InstantSource clock) {
        this.feeds = feeds;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public FeedToken open(PersonId by) {
        FeedToken token = FeedToken.fresh();
        Instant now = clock.instant();
        feeds.find(by)
                .ifPresentOrElse(feed -> feed.renew(token, now), () -> feeds.add(new CalendarFeed(by, token, now)));
        acts.fire(new CalendarFeedOpened(by));
        return token;
    }
}
