package org.lianxi.meeting.publicity;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The second person has found something in a notice. */
public record RedactionGivenBack(PersonId actor, PublicNoticeId notice, OrganisationId in) implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }
}
