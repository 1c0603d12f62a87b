package org.lianxi.committee.conflict;

import java.util.Set;
import org.lianxi.committee.organisation.OrganisationKind;

/** Which organisations are companies in the sense of SOD-02. */
final class Companies {

    static final Set<OrganisationKind> KINDS =
            Set.of(OrganisationKind.PROPERTY_SERVICE_COMPANY, OrganisationKind.COMMUNITY_CITY_SERVICE_ENTERPRISE);

    private Companies() {}
}
