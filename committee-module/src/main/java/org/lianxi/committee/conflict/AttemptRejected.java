package org.lianxi.committee.conflict;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Somebody tried what a rule of separation of duties forbids, and was refused.
 *
 * @param what the act that was tried, as the use case is called
 */
public record AttemptRejected(
        PersonId person, String what, Subject subject, OrganisationId ofCommunity, SodRule rule, String because)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("attempt", what, "rule", rule.code(), "because", because);
    }
}
