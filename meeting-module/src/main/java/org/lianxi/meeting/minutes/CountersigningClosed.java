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

/** The countersigning round was closed after its limit; who had not answered is recorded as NO_REPLY. */
public record CountersigningClosed(PersonId actor, MinutesId minutes, OrganisationId in, Set<Party> withoutReply)
        implements Act {

    public CountersigningClosed {
        withoutReply = Set.copyOf(withoutReply);
    }

    @Override
    public Optional<PersonId> by() {
        return Optional.of(actor);
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
                "withoutReply", withoutReply.stream().sorted().map(Party::name).collect(joining(",")));
    }
}
