package org.lianxi.committee.mandate;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationKind;

/** The sides between which a person with posts on two of them is caught: SOD-02, SOD-03. */
public enum Side {
    /** 社区“两委”: the community's party organisation and the residents' committee, with their grids and branches. */
    COMMUNITY,
    /** 业委会 or 物管会. */
    OWNERS,
    /** 物业服务企业 or 社区城市服务企业. */
    PROPERTY_SERVICE;

    /** The side of an organisation; most kinds are on none. */
    public static Optional<Side> of(OrganisationKind kind) {
        return switch (kind) {
            case COMMUNITY, COMMUNITY_PARTY_ORG, RESIDENTS_COMMITTEE, COMPOUND_PARTY_BRANCH, GRID ->
                Optional.of(COMMUNITY);
            case OWNERS_COMMITTEE, PROPERTY_MANAGEMENT_COMMITTEE, OWNER_REPRESENTATIVES -> Optional.of(OWNERS);
            case PROPERTY_SERVICE_COMPANY, COMMUNITY_CITY_SERVICE_ENTERPRISE -> Optional.of(PROPERTY_SERVICE);
            default -> Optional.empty();
        };
    }

    /** The kinds of organisations on this side. */
    public Set<OrganisationKind> kinds() {
        Set<OrganisationKind> kinds = EnumSet.noneOf(OrganisationKind.class);
        for (OrganisationKind each : OrganisationKind.values()) {
            if (of(each).filter(this::equals).isPresent()) {
                kinds.add(each);
            }
        }
        return kinds;
    }
}
