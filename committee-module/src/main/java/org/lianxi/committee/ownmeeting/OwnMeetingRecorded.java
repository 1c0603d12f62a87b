package org.lianxi.committee.ownmeeting;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;

/** A committee's own meeting was recorded. */
public record OwnMeetingRecorded(
        PersonId person,
        OwnMeetingId meeting,
        OrganisationId committee,
        Optional<OrganisationId> community,
        Map<String, String> details)
        implements Act {

    public OwnMeetingRecorded {
        details = Map.copyOf(details);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("organisation", committee.value());
    }
}
