package org.lianxi.meeting.recusal;

import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * Somebody who takes part in a meeting.
 *
 * @param party for which the person sits, if for one
 * @param organisation the one that has the party's seat
 */
record Participant(PersonId person, Capacity capacity, Optional<Party> party, Optional<OrganisationId> organisation) {

    static Participant of(PersonId person, Capacity capacity) {
        return new Participant(person, capacity, Optional.empty(), Optional.empty());
    }

    static Participant sittingFor(Party party, OrganisationId organisation, PersonId person, Capacity capacity) {
        return new Participant(person, capacity, Optional.of(party), Optional.of(organisation));
    }
}
