package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.resolution.ResolutionId;

/** A notice hangs at every place it has to, until the given moment. */
public record NoticePosted(
        PersonId actor,
        PublicNoticeId notice,
        OrganisationId in,
        ResolutionId resolution,
        int edition,
        Instant postedAt,
        Instant expiresAt)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "edition", String.valueOf(edition), "posted", postedAt.toString(), "expires", expiresAt.toString());
    }
}
