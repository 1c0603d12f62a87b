package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;

/** What a list reads of a matter. */
record MatterRow(
        String id,
        MatterState state,
        String title,
        MatterCategory category,
        Urgency urgency,
        int affectedHouseholds,
        @Nullable MatterRoute route,
        String compound,
        String community,
        String organisation,
        Instant submittedAt,
        Instant screenBy,
        MatterOrigin origin,
        @Nullable Instant outerLimit) {

    /** Public for the constructor expression of a query, which finds no other. */
    public MatterRow {}

    MatterLine toLine(MatterNames names) {
        return new MatterLine(
                new MatterId(id),
                state,
                title,
                category,
                urgency,
                affectedHouseholds,
                Optional.ofNullable(route),
                compoundId(),
                names.compound(compoundId()),
                communityId(),
                names.organisation(communityId()),
                names.kind(organisationId()),
                submittedAt,
                screenBy,
                origin,
                Optional.ofNullable(outerLimit));
    }

    CompoundId compoundId() {
        return new CompoundId(compound);
    }

    OrganisationId communityId() {
        return new OrganisationId(community);
    }

    OrganisationId organisationId() {
        return new OrganisationId(organisation);
    }
}
