package org.lianxi.web.process;

import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** One compound with everybody whom its joint meeting needs, and nobody else's business. */
record Neighbours(
        OrganisationId community,
        CompoundId compound,
        Map<Party, OrganisationId> seats,
        Map<Party, PersonId> delegates,
        PersonId partySecretary,
        PersonId secretary,
        PersonId streetSupervisor) {

    Neighbours {
        seats = Map.copyOf(seats);
        delegates = Map.copyOf(delegates);
    }

    OrganisationId seat(Party party) {
        return seats.getOrDefault(party, community);
    }

    PersonId delegate(Party party) {
        return delegates.getOrDefault(party, secretary);
    }
}
