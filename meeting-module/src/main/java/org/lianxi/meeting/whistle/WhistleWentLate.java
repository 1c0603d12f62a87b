package org.lianxi.meeting.whistle;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The department was not on site, or had not handled it, when it should. */
public record WhistleWentLate(WhistleId whistle, OrganisationId in, String what) implements WhistleAct {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Map<String, String> details() {
        return Map.of("late", what);
    }
}
