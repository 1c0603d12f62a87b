package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A posted notice was taken down. */
public record NoticeTakenDown(
        PersonId actor,
        PublicNoticeId notice,
        OrganisationId in,
        ResolutionId resolution,
        int edition,
        TakeDownReason reason)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("edition", String.valueOf(edition), "reason", reason.name());
    }
}
