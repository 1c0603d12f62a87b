package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** A delegate of two parties declared for which one to count. */
public record HatDeclared(PersonId person, MeetingId meeting, Party party, OrganisationId ofCommunity)
        implements RecusalAct {

    @Override
    public Map<String, String> details() {
        return Map.of("party", party.name(), "rule", "SOD-08");
    }
}
