package org.lianxi.meeting.minutes;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The minutes of a meeting were drafted. */
public record MinutesDrafted(MinutesId minutes, MeetingId meeting, OrganisationId in, TextHash hash) implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
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
        return Map.of("meeting", meeting.value(), "sha256", hash.value());
    }
}
