package org.lianxi.committee.conflict;

import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationKind;

/** SOD-06: who may be sent instead of a member of the owners' or management committee. */
public final class OwnersSubstitute {

    private static final Set<OrganisationKind> OWNERS_BODIES =
            Set.of(OrganisationKind.OWNERS_COMMITTEE, OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE);

    private OwnersSubstitute() {}

    /** In the body's own meetings nobody stands in: neither for a member of an owners' committee nor for an owner in a PMC. */
    public static Optional<Breach> inOwnMeeting(OrganisationKind body, boolean isOwnerRepresentative) {
        boolean isPersonal = body == OrganisationKind.OWNERS_COMMITTEE
                || (body == OrganisationKind.PROPERTY_MANAGEMENT_COMMITTEE && isOwnerRepresentative);
        return Breach.when(isPersonal, SodRule.SOD_06, body);
    }

    /** In the joint meeting the body's delegate needs its decision or standing authorisation. */
    public static Optional<Breach> inJointMeeting(OrganisationKind body, Optional<String> authorisation) {
        boolean isNamed = authorisation.filter(text -> !text.isBlank()).isPresent();
        return Breach.when(OWNERS_BODIES.contains(body) && !isNamed, SodRule.SOD_06, body);
    }
}
