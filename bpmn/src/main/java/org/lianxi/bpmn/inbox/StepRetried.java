package org.lianxi.bpmn.inbox;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;

/** An operator let a failed step of a process be tried again. */
public record StepRetried(PersonId person, Subject subject, String step) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("step", step);
    }
}
