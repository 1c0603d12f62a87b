package org.lianxi.meeting.recusal;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;

/**
 * Somebody who takes part in a meeting.
 *
 * @param party for which the person sits, if for one
 * @param organisation the one that has the party's seat
 */
record Participant(PersonId person, Capacity capacity, Optional<Party> party, Optional<OrganisationId> organisation) {

    /** The party instance for which the person sits, if for one. */
    Optional<Seat> seat() {
        return party.flatMap(each -> organisation.map(body -> new Seat(each, body)));
    }

    static Participant of(PersonId person, Capacity capacity) {
        return new Participant(person, capacity, Optional.empty(), Optional.empty());
    }

    static Participant sittingFor(Party party, OrganisationId organisation, PersonId person, Capacity capacity) {
        return new Participant(person, capacity, Optional.of(party), Optional.of(organisation));
    }
}
