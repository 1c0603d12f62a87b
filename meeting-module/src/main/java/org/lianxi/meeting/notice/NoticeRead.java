package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** A recipient opened the newest notice for the first time. */
public record NoticeRead(Optional<PersonId> person, MeetingId meeting, int version, OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of("version", String.valueOf(version));
    }
}
