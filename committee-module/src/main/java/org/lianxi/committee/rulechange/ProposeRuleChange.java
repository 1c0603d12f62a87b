package org.lianxi.committee.rulechange;

import org.lianxi.committee.mandate.PersonId;

/** Proposes that a parameter is set differently in one place. Nothing changes until somebody else approves it. */
public interface ProposeRuleChange {

    /**
     * Enters the proposal.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not propose changes of rules there
     * @throws org.lianxi.committee.refusal.InvalidInput if the draft is incomplete, begins in the past or names a value that
     *     the parameter does not offer
     * @throws BeyondTheLaw if law forbids the value
     */
    RuleChangeId propose(PersonId by, RuleChangeDraft draft);
}
