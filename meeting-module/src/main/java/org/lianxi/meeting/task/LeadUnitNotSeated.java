package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.resolution.ResolutionId;

/** The unit neither has a duty from the resolution nor a seat at its compound, so it cannot get a task for it. */
public final class LeadUnitNotSeated extends Refusal {

    LeadUnitNotSeated(ResolutionId resolution, OrganisationId leadUnit) {
        super(Kind.RULE, "unit " + leadUnit + " for resolution " + resolution);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("leadUnit");
    }
}
