package org.lianxi.committee.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundFacts;
import org.lianxi.committee.territory.CompoundFlags;

/**
 * A compound to be registered.
 *
 * @param name up to 100 characters
 * @param households 1 to 100,000
 * @param from its first day, not in the future; empty for today
 */
public record CompoundDraft(
        String name, OrganisationId community, int households, CompoundFlags flags, Optional<LocalDate> from) {

    /** One that lacks nothing, from today. */
    public CompoundDraft(String name, OrganisationId community, int households) {
        this(name, community, households, CompoundFlags.NONE, Optional.empty());
    }

    CompoundFacts facts() {
        return new CompoundFacts(name.strip(), community, households, flags);
    }
}
