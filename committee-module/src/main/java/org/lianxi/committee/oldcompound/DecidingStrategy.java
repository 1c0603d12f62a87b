package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class DecidingStrategy implements DecideStrategy {

    private final Permissions permissions;
    private final Compounds compounds;
    private final OldCompoundRepository repository;
    private final Event<Act> acts;
    private final Surveyor surveyor;
    private final InstantSource clock;

    @Inject
    DecidingStrategy(
            Permissions permissions,
            Compounds compounds,
            OldCompoundRepository repository,
            Event<Act> acts,
            Surveyor surveyor,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.repository = repository;
        this.acts = acts;
        this.surveyor = surveyor;
        this.clock = clock;
    }

    @Override
    public void decide(PersonId by, CompoundId id, Strategy strategy, String reason) {
        CompoundView compound = compounds.get(id);
        permissions.require(by, Action.APPROVE_ORGANISATION_CHANGE, Scope.community(compound.community()));
        OldCompound found = repository.find(id).orElseThrow(() -> new NotAnOldCompound(id));
        Survey.Finding finding = surveyor.survey(compound.community()).of(id);
        boolean needsReason = strategy != finding.choice().strategy() || strategy == Strategy.MANUAL_STREET_DECISION;
        Input.check().text("reason", reason, needsReason ? 1 : 0, 500).orRefuse();
        found.decide(strategy, reason, by, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
        acts.fire(new OldCompoundChanged(
                by,
                id,
                "DECIDED",
                Map.of(
                        "strategy", strategy.name(),
                        "table", finding.choice().strategy().name(),
                        "row", finding.choice().row(),
                        "reason", reason.strip()),
                compound.community()));
    }
}
