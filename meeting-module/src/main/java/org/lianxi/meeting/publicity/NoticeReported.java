package org.lianxi.meeting.publicity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** Somebody says that a posted notice shows what it must not; it is to be down within two hours. */
public record NoticeReported(PersonId actor, PublicNoticeId notice, OrganisationId in, Instant takeDownBy)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("takeDownBy", takeDownBy.toString());
    }
}
