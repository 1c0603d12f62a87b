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
class AssessingOldCompound implements AssessOldCompound {

    private final Permissions permissions;
    private final Compounds compounds;
    private final OldCompoundRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AssessingOldCompound(
            Permissions permissions,
            Compounds compounds,
            OldCompoundRepository repository,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.repository = repository;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void assess(PersonId by, CompoundId id, Assessment assessment) {
        CompoundView compound = compounds.get(id);
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(compound.community()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        Input.check()
                .that(!assessment.assessedOn().isAfter(today), "assessedOn", "day-in-the-future")
                .orRefuse();
        repository
                .find(id)
                .ifPresentOrElse(
                        found -> found.assess(assessment, by),
                        () -> repository.add(new OldCompound(id, assessment, by)));
        acts.fire(new OldCompoundChanged(
                by,
                id,
                "ASSESSED",
                Map.of(
                        "demand", assessment.demand().name(),
                        "assessedOn", assessment.assessedOn().toString(),
                        "will", assessment.will().name()),
                compound.community()));
    }
}
