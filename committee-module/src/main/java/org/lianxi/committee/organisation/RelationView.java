package org.lianxi.committee.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How two organisations belong together.
 *
 * @param from first day
 * @param until last day; empty while it is open
 */
public record RelationView(
        RelationId id,
        RelationKind kind,
        OrganisationId upper,
        OrganisationId lower,
        LocalDate from,
        Optional<LocalDate> until) {}
