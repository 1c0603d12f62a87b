package org.lianxi.committee.registry;

import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.RelationKind;

/**
 * A relation to be entered.
 *
 * @param from its first day
 * @param until its last day; empty while it is open
 */
public record RelationDraft(
        RelationKind kind, OrganisationId upper, OrganisationId lower, LocalDate from, Optional<LocalDate> until) {}
