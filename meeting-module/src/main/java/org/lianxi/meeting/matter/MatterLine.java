package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.territory.CompoundId;

/**
 * One matter as lists show it, without its submitter: only what kind of organisation it came from (DOMAIN §10 no. 8).
 *
 * @param outerLimit until when somebody outside waits for an answer; empty if nobody does
 */
public record MatterLine(
        MatterId id,
        MatterState state,
        String title,
        MatterCategory category,
        Urgency urgency,
        int affectedHouseholds,
        Optional<MatterRoute> route,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        OrganisationKind submittedFrom,
        Instant submittedAt,
        Instant screenBy,
        MatterOrigin origin,
        Optional<Instant> outerLimit) {}
