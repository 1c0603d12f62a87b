package org.lianxi.meeting.notice;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.MeetingId;

/** A delegate named who comes instead. */
public record SubstituteNamed(
        Optional<PersonId> person,
        MeetingId meeting,
        PersonId substitute,
        Party party,
        boolean isAuthorised,
        OrganisationId ofCommunity)
        implements NoticeAct {

    @Override
    public Map<String, String> details() {
        return Map.of(
                "substitute", substitute.value(), "party", party.name(), "authorised", String.valueOf(isAuthorised));
    }
}
