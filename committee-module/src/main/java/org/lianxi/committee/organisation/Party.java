package org.lianxi.committee.organisation;

import java.util.Set;

/** One of the three parties of a joint meeting. The party organisation leads them and is none of them. */
public enum Party {
    /** 居委会. */
    RESIDENTS_COMMITTEE(Set.of(OrganisationKind.RESIDENTS_COMMITTEE)),
    /** 业委会, or the property management committee in its place. */
    OWNERS(Set.of(OrganisationKind.OWNERS_COMMITTEE, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE)),
    /** 物业, or a community city service enterprise in its place. */
    PROPERTY_SERVICE(
            Set.of(OrganisationKind.PROPERTY_SERVICE_COMPANY, OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE));

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<OrganisationKind> kinds;

    Party(Set<OrganisationKind> kinds) {
        this.kinds = kinds;
    }

    /** Whether an organisation of this kind may sit for the party. */
    public boolean maySit(OrganisationKind kind) {
        return kinds.contains(kind);
    }
}
