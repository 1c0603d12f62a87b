package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody said that another is biased on an item. */
public record ConflictChallenged(
        PersonId person,
        RecusalId recusal,
        MeetingId meeting,
        AgendaItemId item,
        PersonId about,
        OrganisationId ofCommunity)
        implements ItemAct {

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", meeting.value(), "recusal", recusal.value(), "about", about.value());
    }
}
