package org.lianxi.meeting.decision;

import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;

/** A party took back its vote on an item; {@code choice} is what it had voted. */
public record VoteWithdrawn(
        PersonId person,
        AgendaItemId item,
        MeetingId meeting,
        Party party,
        PartyVote choice,
        OrganisationId ofCommunity)
        implements Act {

    @Override
    public Optional<PersonId> by() {
        return Optional.of(person);
    }

    @Override
    public Subject subject() {
        return new Subject("agenda-item", item.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(ofCommunity);
    }

    @Override
    public Map<String, String> details() {
        return Map.of("meeting", meeting.value(), "party", party.name(), "choice", choice.name());
    }
}
