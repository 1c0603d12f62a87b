package org.lianxi.meeting.task;

import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Kind;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.resolution.ResolutionId;

/** A department's task for a residents' committee cites no entry of the approved list. DOMAIN SOD-13. */
public final class AccessEntryMissing extends Refusal {

    AccessEntryMissing(ResolutionId resolution, OrganisationId leadUnit) {
        super(Kind.RULE, "a task of resolution " + resolution + " for " + leadUnit + " cites no entry");
    }

    @Override
    public Optional<String> field() {
        return Optional.of("accessEntry");
    }
}
