package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A notice that somebody reported is not down after two hours. */
public record TakeDownWentLate(PublicNoticeId notice, OrganisationId in) implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }
}
