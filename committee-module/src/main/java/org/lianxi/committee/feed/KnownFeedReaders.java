package org.lianxi.committee.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class KnownFeedReaders implements FeedReaders {

    private final Feeds feeds;
    private final Mandates mandates;

    @Inject
    KnownFeedReaders(Feeds feeds, Mandates mandates) {
        this.feeds = feeds;
        this.mandates = mandates;
    }

    @Override
    public Optional<Instant> openSince(PersonId by) {
        return feeds.find(by).map(CalendarFeed::openedAt);
    }

    @Override
    public Optional<PersonId> personOf(FeedToken token) {
        return feeds.find(token).map(CalendarFeed::person).filter(person -> !mandates.of(person)
                .isEmpty());
    }
}
