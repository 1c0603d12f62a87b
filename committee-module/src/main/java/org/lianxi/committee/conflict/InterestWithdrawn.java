package org.lianxi.committee.conflict;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody ended an own declaration of interest. */
public record InterestWithdrawn(PersonId person, InterestId interest, OrganisationId organisation) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("interest", interest.value());
    }

    @Override
    public Map<String, String> details() {
        return Map.of("organisation", organisation.value());
    }
}
