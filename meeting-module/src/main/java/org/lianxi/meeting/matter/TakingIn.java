package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.document.StoreFiles;

@ApplicationScoped
class TakingIn implements MatterIntake {

    private static final int MOST_HOUSEHOLDS = 100_000;

    private final Compounds compounds;
    private final MatterRepository matters;
    private final StoreFiles files;
    private final ScreeningLimit limit;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    TakingIn(
            Compounds compounds,
            MatterRepository matters,
            StoreFiles files,
            WorkingDays workingDays,
            Procedures procedures,
            MatterWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.compounds = compounds;
        this.matters = matters;
        this.files = files;
        this.limit = new ScreeningLimit(workingDays, procedures);
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MatterId take(PersonId by, MatterDraft draft, MatterOrigin origin, Optional<Instant> outerLimit) {
        OrganisationId community = compounds.get(draft.compound()).community();
        check(draft);
        MatterId id = MatterId.fresh();
        Instant now = clock.instant();
        Instant ours = limit.of(community, now);
        Instant screenBy = outerLimit.filter(ours::isAfter).orElse(ours);
        Matter matter = new Matter(id, new Matter.Submission(draft, community, by, now, screenBy, origin));
        matter.limit(outerLimit);
        matters.add(matter);
        files.store(by, new Subject(MatterFileOwner.KIND, id.value()), draft.files());
        workflow.submitted(id, community, screenBy);
        acts.fire(new MatterSubmitted(
                by, id, draft.organisation(), draft.compound(), draft.files().size(), community));
        return id;
    }

    private void check(MatterDraft draft) {
        Input input = Input.check()
                .text("title", draft.title(), 1, MatterDraft.LONGEST_TITLE)
                .text("facts", draft.facts(), 1, MatterDraft.LONGEST_FACTS)
                .text("wish", draft.wish(), 1, MatterDraft.LONGEST_WISH)
                .number("affectedHouseholds", draft.affectedHouseholds(), 0, MOST_HOUSEHOLDS);
        files.check("files", draft.files())
                .forEach(problem -> input.that(
                        false,
                        problem.field(),
                        problem.code(),
                        problem.arguments().toArray()));
        input.orRefuse();
    }

    @Override
    public void limit(MatterId matter, Optional<Instant> outerLimit) {
        matters.get(matter).limit(outerLimit);
    }

    @Override
    public List<MatterId> withMerged(MatterId id) {
        return Stream.concat(
                        Stream.of(id),
                        matters.linkedTo(id).stream()
                                .filter(each -> each.mergedInto().equals(Optional.of(id)))
                                .flatMap(each -> withMerged(each.id()).stream()))
                .toList();
    }
}
