package org.lianxi.committee.rulechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DecidingRuleChange implements DecideRuleChange {

    private static final int LONGEST_REMARK = 500;

    private final RuleChangeRights rights;
    private final Organisations organisations;
    private final RuleChangeRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    DecidingRuleChange(
            RuleChangeRights rights,
            Organisations organisations,
            RuleChangeRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.rights = rights;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void approve(PersonId by, RuleChangeId id, String remark) {
        RuleChange change = permitted(by, id);
        Input.check().text("remark", remark, 0, LONGEST_REMARK).orRefuse();
        Instant now = clock.instant();
        change.approve(by, now, now.atZone(WorkingDays.ZONE).toLocalDate(), remark, nextNumber(change));
        acts.fire(new RuleChangeApproved(by, id, change.draft()));
    }

    @Override
    public void refuse(PersonId by, RuleChangeId id, String reason) {
        RuleChange change = permitted(by, id);
        Input.check().text("remark", reason, 1, LONGEST_REMARK).orRefuse();
        change.refuse(by, clock.instant(), reason);
        acts.fire(new RuleChangeRefused(by, id, change.draft()));
    }

    private RuleChange permitted(PersonId by, RuleChangeId id) {
        RuleChange change = register.get(id);
        rights.requireDecision(by, organisations.get(change.place()));
        return change;
    }

    private int nextNumber(RuleChange change) {
        return 1
                + register.ofParameter(change.parameter(), Set.of(change.place())).stream()
                        .mapToInt(RuleChange::number)
                        .max()
                        .orElse(0);
    }
}
