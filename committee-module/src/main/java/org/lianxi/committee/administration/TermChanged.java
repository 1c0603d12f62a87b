package org.lianxi.committee.administration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;

/** The end of a mandate was moved. */
public record TermChanged(PersonId changedBy, Mandate before, Optional<Instant> until) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(changedBy);
    }

    @Override
    public Subject subject() {
        return new Subject("person", before.person().value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "mandate", before.id().value(),
                "post", before.post().name(),
                "organisation", before.organisation().value(),
                "before", before.until().map(Instant::toString).orElse(""),
                "until", until.map(Instant::toString).orElse(""));
    }
}
