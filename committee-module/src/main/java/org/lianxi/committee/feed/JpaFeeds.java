package org.lianxi.committee.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

@ApplicationScoped
class JpaFeeds implements Feeds {

    private final EntityManager entityManager;

    @Inject
    JpaFeeds(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<CalendarFeed> find(PersonId person) {
        return Optional.ofNullable(entityManager.find(CalendarFeed.class, person.value()));
    }

    @Override
    public Optional<CalendarFeed> find(FeedToken token) {
        return entityManager
                .createQuery("select f from CalendarFeed f where f.tokenDigest = :digest", CalendarFeed.class)
                .setParameter("digest", token.digest())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        entityManager.persist(feed);
    }

    @Override
    public boolean remove(PersonId person) {
        Optional<CalendarFeed> found = find(person);
        found.ifPresent(entityManager::remove);
        return found.isPresent();
    }
}
