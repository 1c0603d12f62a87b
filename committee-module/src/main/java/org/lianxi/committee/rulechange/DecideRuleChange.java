package org.lianxi.committee.rulechange;

import org.lianxi.committee.mandate.PersonId;

/** Decides about a proposed change of a rule: never the person who proposed it. */
public interface DecideRuleChange {

    /**
     * Lets it hold from its first day, or from today if that has passed. What has begun before keeps its rules.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve changes of rules there
     * @throws ProposerMayNotDecideRule if the person proposed it
     * @throws RuleChangeDecided if it waits for no decision any more
     * @throws RuleChangeExpired if its term was over before anybody decided
     */
    void approve(PersonId by, RuleChangeId id, String remark);

    /**
     * Refuses it, with a reason.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not approve changes of rules there
     * @throws ProposerMayNotDecideRule if the person proposed it
     * @throws RuleChangeDecided if it waits for no decision any more
     */
    void refuse(PersonId by, RuleChangeId id, String reason);
}
