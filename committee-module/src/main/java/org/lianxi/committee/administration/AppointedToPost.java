package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** A person got a mandate. */
public record AppointedToPost(PersonId appointer, MandateId mandate, MandateDraft given) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(appointer);
    }

    @Override
    public Subject subject() {
        return new Subject("person", given.person().value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "mandate", mandate.value(),
                "post", given.post().name(),
                "organisation", given.organisation().value(),
                "from", given.from().toString(),
                "until", given.until().map(Instant::toString).orElse(""));
    }
}
