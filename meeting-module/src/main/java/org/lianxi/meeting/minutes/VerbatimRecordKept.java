package org.lianxi.meeting.minutes;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The verbatim record of a meeting was written; of its text only the fingerprint is told. */
public record VerbatimRecordKept(PersonId actor, MeetingId meeting, OrganisationId in, TextHash hash) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", meeting.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("sha256", hash.value());
    }
}
