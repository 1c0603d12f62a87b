package org.lianxi.committee.oldcompound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
class CompletingEntryStep implements CompleteEntryStep {

    private final Permissions permissions;
    private final Compounds compounds;
    private final OldCompoundRepository repository;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    CompletingEntryStep(
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
    public void complete(PersonId by, CompoundId id, EntryStep step, String note) {
        CompoundView compound = compounds.get(id);
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(compound.community()));
        Input.check().text("note", note, 1, 300).orRefuse();
        OldCompound found = repository.find(id).orElseThrow(() -> new NotAnOldCompound(id));
        if (found.decision()
                .filter(each -> each.strategy() == Strategy.COMPANY_ENTRY_AFTER_SURVEY)
                .isEmpty()) {
            throw new NoEntryDecided(id);
        }
        Set<EntryStep> done = repository.steps(id).stream().map(DoneStep::step).collect(Collectors.toSet());
        if (done.contains(step)) {
            return;
        }
        requireReady(id, step, done);
        repository.add(new DoneStep(id, step, LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE), by, note));
        acts.fire(new OldCompoundChanged(
                by, id, "STEP_DONE", Map.of("step", step.name(), "note", note.strip()), compound.community()));
    }

    private static void requireReady(CompoundId id, EntryStep step, Set<EntryStep> done) {
        if (step != EntryStep.ENTRY) {
            return;
        }
        if (!done.contains(EntryStep.OWNERS_DECISION)) {
            throw new OwnersDecisionMissing(id);
        }
        int missing = EntryStep.values().length - 1 - done.size();
        if (missing > 0) {
            throw new EntryStepsMissing(id, missing);
        }
    }
}
