package org.lianxi.committee.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.procedure.Consistency;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterGroup;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class ProposingRuleChange implements ProposeRuleChange {

    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_GROUND = 200;
    private static final Set<OrganisationKind> PLACES =
            EnumSet.of(OrganisationKind.DISTRICT, OrganisationKind.STREET, OrganisationKind.COMMUNITY);

    private final RuleChangeRights rights;
    private final Organisations organisations;
    private final RuleChangeRegister register;
    private final Procedures procedures;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    ProposingRuleChange(
            RuleChangeRights rights,
            Organisations organisations,
            RuleChangeRegister register,
            Procedures procedures,
            InstantSource clock,
            Event<Act> acts) {
        this.rights = rights;
        this.organisations = organisations;
        this.register = register;
        this.procedures = procedures;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public RuleChangeId propose(PersonId by, RuleChangeDraft draft) {
        OrganisationView place = organisations.get(draft.place());
        rights.requireProposal(by, place);
        Instant now = clock.instant();
        Parameter parameter = draft.parameter();
        draft.value().flatMap(parameter.range()::crossed).ifPresent(bound -> {
            throw new BeyondTheLaw(parameter, bound);
        });
        check(draft, place, now.atZone(WorkingDays.ZONE).toLocalDate());
        requireConsistent(draft);
        RuleChange change = new RuleChange(by, now, draft);
        register.enter(change);
        acts.fire(new RuleChangeProposed(by, change.id(), change.draft()));
        return change.id();
    }

    /** A value has to go together with the others that will hold in the place on its first day. */
    private void requireConsistent(RuleChangeDraft draft) {
        Parameter parameter = draft.parameter();
        if (parameter.range().kind().isNumber()) {
            RulesOfProcedure then = procedures.in(
                    draft.place(), draft.from().atStartOfDay(WorkingDays.ZONE).toInstant());
            draft.value()
                    .flatMap(value -> Consistency.contradicted(then, parameter, Integer.parseInt(value)))
                    .ifPresent(other -> {
                        throw new RuleContradicts(parameter, other);
                    });
        }
    }

    /** What the owners may settle for themselves needs their rules, or the local law, as a ground (DOMAIN §4.5). */
    private static void check(RuleChangeDraft draft, OrganisationView place, LocalDate today) {
        Parameter parameter = draft.parameter();
        boolean ownersBusiness = parameter.group() == ParameterGroup.OWNERS_VOTE;
        boolean offered = draft.value().map(parameter.range()::offers).orElse(true);
        Input input = Input.check().that(PLACES.contains(place.kind()), "place", "rule-change-place");
        if (parameter.range().kind().isNumber()) {
            input.that(
                    offered,
                    "value",
                    "rule-value-out-of-range",
                    parameter.range().least(),
                    parameter.range().most());
        } else {
            input.that(offered, "value", "rule-value-not-offered");
        }
        input.text("ground", draft.ground(), ownersBusiness ? 1 : 0, LONGEST_GROUND)
                .text("reason", draft.reason(), 1, LONGEST_REASON)
                .that(!draft.from().isBefore(today), "from", "rule-change-from-past")
                .that(draft.until().map(draft.from()::isBefore).orElse(true), "until", "ends-before-it-begins")
                .orRefuse();
    }
}
