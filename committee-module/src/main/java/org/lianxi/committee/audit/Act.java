package org.lianxi.committee.audit;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/**
 * Something that was done and is to be found in the audit trail.
 *
 * <p>Events implement it and are fired with {@code Event<Act>} as the last line of the use case; the entry is appended
 * at once, in the same transaction.
 */
public interface Act {

    /** Who did it; empty if the product did it by itself. */
    Optional<PersonId> by();

    /** What was done, in one past-tense name that is never renamed. Usually the name of the event. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** To what it was done. */
    Subject subject();

    /** The community concerned, if it is one. */
    default Optional<OrganisationId> community() {
        return Optional.empty();
    }

    /** What else must be provable later: ids, states, digests. No text of people, no personal data. */
    default Map<String, String> details() {
        return Map.of();
    }
}
