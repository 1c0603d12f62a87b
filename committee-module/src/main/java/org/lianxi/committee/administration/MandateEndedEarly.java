package org.lianxi.committee.administration;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;

/** A mandate was ended by somebody, not by its term. */
public record MandateEndedEarly(PersonId endedBy, Mandate mandate) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(endedBy);
    }

    @Override
    public Subject subject() {
        return new Subject("person", mandate.person().value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "mandate", mandate.id().value(),
                "post", mandate.post().name(),
                "organisation", mandate.organisation().value());
    }
}
