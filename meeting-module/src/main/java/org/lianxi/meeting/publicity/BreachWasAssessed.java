package org.lianxi.meeting.publicity;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** It was judged whether a breach has to be notified. */
public record BreachWasAssessed(PersonId actor, PublicNoticeId notice, OrganisationId in, boolean toBeNotified)
        implements PublicNoticeAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("toBeNotified", String.valueOf(toBeNotified));
    }
}
