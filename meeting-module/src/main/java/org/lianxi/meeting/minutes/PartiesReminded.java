package org.lianxi.meeting.minutes;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/** Parties were reminded that their answer to minutes is awaited. */
public record PartiesReminded(MinutesId minutes, OrganisationId in, Set<Party> parties, int reminder) implements Act {

    public PartiesReminded {
        parties = Set.copyOf(parties);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.empty();
    }

    @Override
    public Subject subject() {
        return new Subject("minutes", minutes.value());
    }

    @Override
    public Optional<OrganisationId> community() {
        return Optional.of(in);
    }

    @Override
    public Map<String, String> details() {
        return Map.of(
                "reminder",
                String.valueOf(reminder),
                "parties",
                parties.stream().sorted().map(Party::name).collect(joining(",")));
    }
}
