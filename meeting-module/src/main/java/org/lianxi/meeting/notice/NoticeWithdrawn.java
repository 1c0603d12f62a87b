package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** What a notice said has changed; its next version is to be issued. */
public record NoticeWithdrawn(Optional<PersonId> person, MeetingId meeting, OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of();
    }
}
