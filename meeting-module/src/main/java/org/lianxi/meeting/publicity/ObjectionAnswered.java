package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** An objection was answered, and the resolution stays as it is. */
public record ObjectionAnswered(PersonId actor, PublicNoticeId notice, OrganisationId in) implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }
}
