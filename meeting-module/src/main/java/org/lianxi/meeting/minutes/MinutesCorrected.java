package org.lianxi.meeting.minutes;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.numbering.DocumentNumber;

/** A corrigendum was issued under the number of the minutes that it corrects. */
public record MinutesCorrected(
        PersonId actor,
        MinutesId minutes,
        MinutesId corrected,
        OrganisationId in,
        DocumentNumber number,
        int edition,
        TextHash hash)
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
                "corrected",
                corrected.value(),
                "number",
                number.toString(),
                "edition",
                String.valueOf(edition),
                "sha256",
                hash.value());
    }
}
