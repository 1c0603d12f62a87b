package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The street answered what it was asked about a meeting. */
public record ConsentAnswered(
        Optional<PersonId> person, MeetingId meeting, ConsentKind kind, boolean isGiven, OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name(), "given", String.valueOf(isGiven));
    }
}
