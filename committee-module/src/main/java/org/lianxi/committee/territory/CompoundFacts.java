package org.lianxi.committee.territory;

import org.lianxi.committee.organisation.OrganisationId;

/** What the register says about a compound from one day to another. */
public record CompoundFacts(String name, OrganisationId community, int households, CompoundFlags flags) {

    /** The same elsewhere. */
    public CompoundFacts in(OrganisationId other) {
        return new CompoundFacts(name, other, households, flags);
    }
}
