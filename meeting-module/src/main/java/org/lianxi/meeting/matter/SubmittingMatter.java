package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class SubmittingMatter implements SubmitMatter {

    private final Submitters submitters;
    private final Compounds compounds;
    private final MatterIntake intake;

    @Inject
    SubmittingMatter(Submitters submitters, Compounds compounds, MatterIntake intake) {
        this.submitters = submitters;
        this.compounds = compounds;
        this.intake = intake;
    }

    @Override
    public MatterId submit(PersonId by, MatterDraft draft) {
        OrganisationId community = compounds.get(draft.compound()).community();
        submitters.require(by, community, draft.organisation());
        return intake.take(by, draft, submitters.originOf(by, draft.organisation()), Optional.empty());
    }
}
