package org.lianxi.meeting.reversal;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** Somebody decided what becomes of something that was done for a revoked resolution. */
public record WhatWasDoneDecided(
        PersonId actor,
        ReversalId reversal,
        ResolutionId resolution,
        OrganisationId in,
        ReversalState decision,
        String reason)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("resolution", resolution.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("reversal", reversal.value(), "decision", decision.name(), "reason", reason);
    }
}
