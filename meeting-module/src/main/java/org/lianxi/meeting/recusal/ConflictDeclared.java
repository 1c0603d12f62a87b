package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** Somebody said to be biased on an item. */
public record ConflictDeclared(
        PersonId person, RecusalId recusal, MeetingId meeting, AgendaItemId item, OrganisationId ofCommunity)
        implements ItemAct {

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", meeting.value(), "recusal", recusal.value());
    }
}
