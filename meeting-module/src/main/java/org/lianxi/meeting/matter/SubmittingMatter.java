package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
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
@Transactional
class SubmittingMatter implements SubmitMatter {

    private final Submitters submitters;
    private final Compounds compounds;
    private final MatterRepository matters;
    private final StoreFiles files;
    private final ScreeningLimit limit;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SubmittingMatter(
            Submitters submitters,
            Compounds compounds,
            MatterRepository matters,
            StoreFiles files,
            WorkingDays workingDays,
            Procedures procedures,
            MatterWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.submitters = submitters;
        this.compounds = compounds;
        this.matters = matters;
        this.files = files;
        this.limit = new ScreeningLimit(workingDays, procedures);
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MatterId submit(PersonId by, MatterDraft draft) {
        OrganisationId community = compounds.get(draft.compound()).community();
        submitters.require(by, community, draft.organisation());
        check(draft);
        MatterId id = MatterId.fresh();
        Instant now = clock.instant();
        Instant screenBy = limit.of(community, now);
        matters.add(new Matter(id, new Matter.Submission(draft, community, by, now, screenBy)));
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
                .text("wish", draft.wish(), 1, 2000)
                .number("affectedHouseholds", draft.affectedHouseholds(), 0, 100_000);
        files.check("files", draft.files())
                .forEach(problem -> input.that(
                        false,
                        problem.field(),
                        problem.code(),
                        problem.arguments().toArray()));
        input.orRefuse();
    }
}
