package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * The secretary's answer: where the matter belongs, by which rule ({@link MatterRoute#rule()}) and why.
 *
 * @param proposal what was answered and what the table said; empty for matters screened before there was a table
 * @param decision who besides has decided about the route: the street, or the party secretary
 */
public record ScreeningView(
        MatterRoute route,
        String reason,
        PersonId by,
        String byName,
        Instant at,
        Optional<ProposalView> proposal,
        Optional<RouteDecisionView> decision) {}
