package org.lianxi.committee.rulechange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterOverride;
import org.lianxi.committee.procedure.ParameterOverrides;

/** Changes of rules in memory. */
final class KeptRuleChanges implements RuleChangeRegister, ParameterOverrides {

    private final List<RuleChange> kept = new ArrayList<>();

    @Override
    public void enter(RuleChange change) {
        kept.add(change);
    }

    @Override
    public RuleChange get(RuleChangeId id) {
        return kept.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownRuleChange(id));
    }

    @Override
    public List<RuleChange> page(Set<OrganisationId> places, Optional<RuleChangeState> state, PageRequest request) {
        return newest(
                places, each -> state.map(wanted -> wanted == each.state()).orElse(true));
    }

    @Override
    public List<RuleChange> ofParameter(Parameter parameter, Set<OrganisationId> places) {
        return newest(places, each -> each.parameter() == parameter);
    }

    @Override
    public List<RuleChange> open(Set<OrganisationId> places) {
        return newest(places, each -> each.state() != RuleChangeState.REFUSED);
    }

    @Override
    public List<RuleChange> approved(Set<OrganisationId> places) {
        return newest(places, each -> each.state() == RuleChangeState.APPROVED);
    }

    @Override
    public List<ParameterOverride> approvedIn(Collection<OrganisationId> places) {
        return approved(Set.copyOf(places)).stream()
                .flatMap(each -> each.word().stream())
                .toList();
    }

    private List<RuleChange> newest(Set<OrganisationId> places, Predicate<RuleChange> wanted) {
        List<RuleChange> newest = new ArrayList<>(kept);
        Collections.reverse(newest);
        return newest.stream()
                .filter(each -> places.contains(each.place()) && wanted.test(each))
                .toList();
    }
}
