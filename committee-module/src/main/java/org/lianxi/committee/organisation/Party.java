package org.lianxi.committee.organisation;

import java.util.Set;

/** One of the three parties of a joint meeting. The party organisation leads them and is none of them. */
public enum Party {
    /** 居委会. */
    RESIDENTS_COMMITTEE(Set.of(OrganisationKind.RESIDENTS_COMMITTEE)),
    /** 业委会, or in its place the property management committee, or owners' representatives. */
    OWNERS(Set.of(
            OrganisationKind.OWNERS_COMMITTEE,
            OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE,
            OrganisationKind.OWNER_REPRESENTATIVES)),
    /** 物业, or in its place a community city service enterprise, or a self-management team. */
    PROPERTY_SERVICE(Set.of(
            OrganisationKind.PROPERTY_SERVICE_COMPANY,
            OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE,
            OrganisationKind.SELF_MANAGEMENT_TEAM));

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
