package org.lianxi.committee.rulechange;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationView;

/** Who may change the rules of which place. */
interface RuleChangeRights {

    void requireProposal(PersonId by, OrganisationView place);

    boolean mayPropose(PersonId by, OrganisationView place);

    void requireDecision(PersonId by, OrganisationView place);

    boolean mayDecide(PersonId by, OrganisationView place);
}
