package org.lianxi.bpmn.inbox;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** Somebody offered to the whole post again what had been claimed. */
public record WorkGivenBack(PersonId person, Subject subject, String task) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("task", task);
    }
}
