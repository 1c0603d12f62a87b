package org.lianxi.bpmn.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.lianxi.bpmn.engine.LimitedWork;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;

/** CFG-16 of the community or street of those for whom it waits, as it was when it began to wait. */
@ApplicationScoped
class ReminderRuleOfPlace implements ReminderRule {

    private final Procedures procedures;
    private final Organisations organisations;

    @Inject
    ReminderRuleOfPlace(Procedures procedures, Organisations organisations) {
        this.procedures = procedures;
        this.organisations = organisations;
    }

    @Override
    public boolean isNear(LimitedWork work, Instant now) {
        Duration before = Duration.ofDays(rules(work).remindBeforeDays());
        return !now.plus(before).isBefore(work.due());
    }

    private RulesOfProcedure rules(LimitedWork work) {
        return work.work().groups().stream()
                .map(PostGroup::organisation)
                .min(Comparator.comparing(OrganisationId::value))
                .map(organisation -> procedures.in(place(organisation), work.since()))
                .orElseGet(RulesOfProcedure::proposed);
    }

    private OrganisationId place(OrganisationId organisation) {
        return organisations.get(organisation).community().orElse(organisation);
    }
}
