package org.lianxi.committee.territory;

import org.lianxi.committee.organisation.OrganisationId;

/** A compound as others see it, with the community and street in which it lies. */
public record CompoundView(
        CompoundId id,
        String name,
        int households,
        OrganisationId community,
        String communityName,
        OrganisationId street) {}
