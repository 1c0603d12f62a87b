package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.convening.MeetingId;

/** The product found conflicts of interest that were not known before. */
public record ConflictsFound(PersonId person, MeetingId meeting, int items, int people, OrganisationId ofCommunity)
        implements RecusalAct {

    @Override
    public Map<String, String> details() {
        return Map.of("items", String.valueOf(items), "people", String.valueOf(people), "rule", "SOD-02");
    }
}
