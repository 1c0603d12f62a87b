package org.lianxi.meeting.recusal;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** A party named who votes where its delegates are recused. */
public record AlternateNamed(
        PersonId person, MeetingId meeting, Party party, PersonId alternate, OrganisationId ofCommunity)
        implements RecusalAct {

    @Override
    public Map<String, String> details() {
        return Map.of("party", party.name(), "alternate", alternate.value(), "rule", "SOD-09");
    }
}
