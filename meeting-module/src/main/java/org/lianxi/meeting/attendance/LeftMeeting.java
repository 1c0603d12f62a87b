package org.lianxi.meeting.attendance;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody left the room of a meeting. */
public record LeftMeeting(
        PersonId person, MeetingId meeting, PersonId leaving, AttendanceRole role, OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", meeting.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("leaving", leaving.value(), "role", role.name());
    }
}
