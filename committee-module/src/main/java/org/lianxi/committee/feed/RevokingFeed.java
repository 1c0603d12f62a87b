package org.lianxi.committee.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.account.AccountSuspended;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** A feed ends when its owner says so, and for good when the account is suspended. */
@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own calendar")
class RevokingFeed implements RevokeFeed {

    private final Feeds feeds;
    private final Event<Act> acts;

    @Inject
    RevokingFeed(Feeds feeds, Event<Act> acts) {
        this.feeds = feeds;
        this.acts = acts;
    }

    @Override
    public void revoke(PersonId by) {
        if (feeds.remove(by)) {
            acts.fire(new CalendarFeedRevoked(by));
        }
    }

    void on(@Observes AccountSuspended suspended) {
        feeds.remove(suspended.person());
    }
}
