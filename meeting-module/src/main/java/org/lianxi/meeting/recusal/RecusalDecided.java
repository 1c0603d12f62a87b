package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** A challenge was decided. */
public record RecusalDecided(
        PersonId person,
        RecusalId recusal,
        MeetingId meeting,
        AgendaItemId item,
        PersonId about,
        boolean upheld,
        OrganisationId ofCommunity)
        implements ItemAct {

    @Override
    public Map<String, String> details() {
        return Map.of(
                "meeting", meeting.value(),
                "recusal", recusal.value(),
                "about", about.value(),
                "upheld", String.valueOf(upheld));
    }
}
