package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The time for reading has passed and somebody has not read the notice. */
public record NoticeFoundUnread(
        Optional<PersonId> person, MeetingId meeting, int version, int unread, OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of("version", String.valueOf(version), "unread", String.valueOf(unread));
    }
}
