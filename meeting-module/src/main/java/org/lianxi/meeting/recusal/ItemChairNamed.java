package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The street named who leads the items that the usual chair may not. */
public record ItemChairNamed(PersonId person, MeetingId meeting, PersonId chair, OrganisationId ofCommunity)
        implements RecusalAct {

    @Override
    public Map<String, String> details() {
        return Map.of("chair", chair.value(), "rule", "SOD-02");
    }
}
