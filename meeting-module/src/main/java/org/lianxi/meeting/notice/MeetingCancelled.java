package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** A meeting was cancelled. */
public record MeetingCancelled(
        Optional<PersonId> person,
        MeetingId meeting,
        CancellationGround ground,
        boolean isNotHeld,
        boolean isExempt,
        OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of(
                "ground", ground.name(), "notHeld", String.valueOf(isNotHeld), "exempt", String.valueOf(isExempt));
    }
}
