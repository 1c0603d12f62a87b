package org.lianxi.meeting.minutes;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** A party has answered to the text of minutes: signed, signed with remark or refused. */
public record MinutesCountersigned(
        PersonId actor,
        MinutesId minutes,
        OrganisationId in,
        Party party,
        OrganisationId organisation,
        SignatureState answer,
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
                "party",
                party.name(),
                "organisation",
                organisation.value(),
                "answer",
                answer.name(),
                "sha256",
                hash.value());
    }
}
