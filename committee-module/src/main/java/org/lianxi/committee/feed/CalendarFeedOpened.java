package org.lianxi.committee.feed;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Somebody opened the feed of the own calendar, or gave it another address. */
public record CalendarFeedOpened(PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
