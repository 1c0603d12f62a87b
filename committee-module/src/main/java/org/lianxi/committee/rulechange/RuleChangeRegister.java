package org.lianxi.committee.rulechange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Parameter;

/** Where changes of rules are kept. */
interface RuleChangeRegister {

    void enter(RuleChange change);

    RuleChange get(RuleChangeId id);

    /** Newest first; of one state only, if it is given, and of these places only. */
    List<RuleChange> page(Set<OrganisationId> places, Optional<RuleChangeState> state, PageRequest request);

    /** Of one parameter in these places, newest first. */
    List<RuleChange> ofParameter(Parameter parameter, Set<OrganisationId> places);

    /** Everything that was not refused in these places, newest first. */
    List<RuleChange> open(Set<OrganisationId> places);

    /** Everything that was approved in these places. */
    List<RuleChange> approved(Set<OrganisationId> places);
}
