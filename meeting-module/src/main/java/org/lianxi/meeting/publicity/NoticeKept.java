package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A report about a posted notice had no ground. */
public record NoticeKept(PersonId actor, PublicNoticeId notice, OrganisationId in) implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }
}
