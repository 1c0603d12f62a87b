package org.lianxi.committee.rulechange;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationKind;

/**
 * A change of a rule with its history.
 *
 * @param kind what kind of place it is for
 * @param number counts the approved changes of the parameter in the place; empty while it is not approved
 * @param standing whether it holds today
 */
public record RuleChangeView(
        RuleChangeId id,
        RuleChangeDraft draft,
        OrganisationKind kind,
        RuleChangeState state,
        Optional<Integer> number,
        RuleChangeStanding standing,
        Step proposal,
        Optional<Step> decision) {

    /** What somebody did, with the words that were given. */
    public record Step(PersonId by, Instant at, String remark) {}
}
