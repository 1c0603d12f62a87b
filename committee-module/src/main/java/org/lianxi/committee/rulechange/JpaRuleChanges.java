package org.lianxi.committee.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterOverride;
import org.lianxi.committee.procedure.ParameterOverrides;
import org.lianxi.committee.reading.AskedOnce;

@ApplicationScoped
class JpaRuleChanges implements RuleChangeRegister, ParameterOverrides {

    private static final String IN_PLACES = "select c from RuleChange c where c.place in :places";

    private final EntityManager entityManager;

    @Inject
    JpaRuleChanges(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void enter(RuleChange change) {
        entityManager.persist(change);
    }

    @Override
    public RuleChange get(RuleChangeId id) {
        return Optional.ofNullable(entityManager.find(RuleChange.class, id.value()))
                .orElseThrow(() -> new UnknownRuleChange(id));
    }

    @Override
    public List<RuleChange> page(Set<OrganisationId> places, Optional<RuleChangeState> state, PageRequest request) {
        if (places.isEmpty()) {
            return List.of();
        }
        TypedQuery<RuleChange> query =
                in(places, (state.isPresent() ? " and c.state = :state" : "") + " order by c.id desc");
        state.ifPresent(each -> query.setParameter("state", each));
        return query.setFirstResult(request.offset())
                .setMaxResults(request.rowsToFetch())
                .getResultList();
    }

    @Override
    public List<RuleChange> ofParameter(Parameter parameter, Set<OrganisationId> places) {
        return places.isEmpty()
                ? List.of()
                : in(places, " and c.parameter = :parameter order by c.id desc")
                        .setParameter("parameter", parameter)
                        .getResultList();
    }

    @Override
    public List<RuleChange> open(Set<OrganisationId> places) {
        return places.isEmpty()
                ? List.of()
                : in(places, " and c.state <> :refused order by c.id desc")
                        .setParameter("refused", RuleChangeState.REFUSED)
                        .getResultList();
    }

    @Override
    public List<RuleChange> approved(Set<OrganisationId> places) {
        return places.isEmpty()
                ? List.of()
                : in(places, " and c.state = :approved order by c.id desc")
                        .setParameter("approved", RuleChangeState.APPROVED)
                        .getResultList();
    }

    @Override
    @AskedOnce
    public List<ParameterOverride> approvedIn(Collection<OrganisationId> places) {
        return approved(Set.copyOf(places)).stream()
                .flatMap(each -> each.word().stream())
                .toList();
    }

    private TypedQuery<RuleChange> in(Collection<OrganisationId> places, String rest) {
        return entityManager
                .createQuery(IN_PLACES + rest, RuleChange.class)
                .setParameter(
                        "places", places.stream().map(OrganisationId::value).toList());
    }
}
