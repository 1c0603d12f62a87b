package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The street was asked to consent. */
public record ConsentRequested(
        Optional<PersonId> person, MeetingId meeting, ConsentKind kind, OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of("kind", kind.name());
    }
}
