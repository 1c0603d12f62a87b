package org.lianxi.committee.feed;

import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Somebody closed the feed of the own calendar. */
public record CalendarFeedRevoked(PersonId person) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("account", person.value());
    }
}
