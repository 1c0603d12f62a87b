package org.lianxi.committee.rulechange;

import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.procedure.Parameter;

/** The rules of procedure of the places, with their history. Whoever lives under a rule may read it. */
@NoPermissionNeeded(
        "by which rules people meet, since when and by whose word is no secret to anybody who has signed in")
public interface RuleChanges {

    /** Every parameter as it holds in a place today, in the order of the catalogue. */
    List<RuleLine> lines(OrganisationId place);

    /** One parameter as it holds in a place today. */
    RuleLine line(OrganisationId place, Parameter parameter);

    /** Every change of one parameter in a place and around it that was ever proposed, newest first. */
    List<RuleChangeView> history(OrganisationId place, Parameter parameter);

    /** Every change ever proposed in a place, around it and within it, newest first; of one state, if it is given. */
    Page<RuleChangeView> page(OrganisationId place, Optional<RuleChangeState> state, PageRequest request);

    /**
     * One change.
     *
     * @throws UnknownRuleChange if there is none of this id
     */
    RuleChangeView get(RuleChangeId id);

    /** Whether this person may propose a change for the place now. */
    boolean mayPropose(PersonId person, OrganisationId place);

    /** Whether this person may decide about the change now: allowed there, not its proposer, and nobody did so yet. */
    boolean mayDecide(PersonId person, RuleChangeId id);
}
