package org.lianxi.committee.appointment;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;

/** Somebody stands in for the holder of a post. */
public record PostDelegated(Mandate mandate, MandateId delegated, DelegationDraft given) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(mandate.person());
    }

    @Override
    public Subject subject() {
        return new Subject("person", given.deputy().value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "mandate", delegated.value(),
                "inDelegationOf", mandate.person().value(),
                "post", mandate.post().name(),
                "organisation", mandate.organisation().value(),
                "from", given.from().toString(),
                "until", given.until().toString());
    }
}
