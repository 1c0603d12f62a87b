package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** A meeting was postponed. */
public record MeetingPostponed(
        Optional<PersonId> person,
        MeetingId meeting,
        PostponementCause cause,
        Instant from,
        Instant to,
        boolean isLate,
        OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of(
                "cause", cause.name(), "from", from.toString(), "to", to.toString(), "late", String.valueOf(isLate));
    }
}
