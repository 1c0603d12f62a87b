package org.lianxi.meeting.whistle;

import java.time.Instant;
import org.lianxi.committee.organisation.OrganisationId;

/** What whoever drives a call is told, always after it has changed and in the same transaction. */
public interface WhistleWorkflow {

    void raised(WhistleId whistle, Callee callee, Limits limits);

    void accepted(WhistleId whistle);

    void disputed(WhistleId whistle, Instant adjudicateBy);

    void refused(WhistleId whistle, Instant reportBy);

    /** The department stays called. */
    void rejected(WhistleId whistle, Limits limits);

    void upheld(WhistleId whistle);

    void handled(WhistleId whistle);

    void evaluated(WhistleId whistle);

    void reported(WhistleId whistle);

    /** Whom it concerns. */
    record Callee(OrganisationId department, OrganisationId community, OrganisationId street) {}

    /** Until when; {@code reportBy} is the limit of the report should nobody answer. */
    record Limits(Instant answerBy, Instant onSiteBy, Instant handleBy, Instant reportBy) {}
}
