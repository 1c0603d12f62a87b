package org.lianxi.committee.outbox;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** The operator had a message that could not be delivered tried again, or gave it up. */
public record DeadMessageDecided(PersonId person, MessageId message, boolean isRetried) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("message", message.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("retried", String.valueOf(isRetried));
    }
}
