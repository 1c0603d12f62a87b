package org.lianxi.web.demonstration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundView;

/**
 * The people of one compound's joint meetings, each known by the post alone.
 *
 * @param seats which organisation sits for which party
 * @param delegates who speaks for which party; at least one each
 */
record Neighbourhood(
        CompoundView compound,
        PersonId partySecretary,
        PersonId secretary,
        PersonId gridWorker,
        PersonId streetSupervisor,
        Map<Party, OrganisationId> seats,
        Map<Party, List<PersonId>> delegates) {

    Neighbourhood {
        seats = Map.copyOf(seats);
        delegates = Map.copyOf(delegates);
    }

    OrganisationId community() {
        return compound.community();
    }

    OrganisationId seat(Party party) {
        return required(seats.get(party), party);
    }

    List<PersonId> delegatesOf(Party party) {
        return delegates.getOrDefault(party, List.of());
    }

    /** The one who usually speaks for the party. */
    PersonId speakerOf(Party party) {
        return delegatesOf(party).get(0);
    }

    private static OrganisationId required(@Nullable OrganisationId seat, Party party) {
        if (seat == null) {
            throw new IllegalStateException("nobody sits for " + party);
        }
        return seat;
    }
}
