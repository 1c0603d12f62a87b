package org.lianxi.meeting.minutes;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** The text of minutes was changed, which made answers of parties void. */
public record MinutesEdited(
        PersonId actor, MinutesId minutes, OrganisationId in, TextHash before, TextHash after, int voidedSignatures)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("minutes", minutes.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "sha256Before",
                before.value(),
                "sha256After",
                after.value(),
                "voided",
                String.valueOf(voidedSignatures));
    }
}
