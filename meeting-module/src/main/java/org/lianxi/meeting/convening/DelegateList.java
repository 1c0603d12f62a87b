package org.lianxi.meeting.convening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.conflict.OneHat;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * Draws up who is called for which party. Each person has one hat at a meeting (SOD-08): the chair is nobody's delegate, and
 * whoever is delegate of two seats is listed for the one declared, or for the first.
 */
final class DelegateList {

    private final Map<Party, OrganisationId> seats;
    private final Map<OrganisationId, List<PersonId>> holders;
    private final List<PersonId> chairs;
    private final Map<PersonId, Party> hats;

    DelegateList(
            Map<Party, OrganisationId> seats,
            Map<OrganisationId, List<PersonId>> holders,
            List<PersonId> chairs,
            Map<PersonId, Party> hats) {
        this.seats = new TreeMap<>(seats);
        this.holders = holders;
        this.chairs = chairs;
        this.hats = hats;
    }

    /** A person who is to be called for a party. */
    record Called(PersonId person, Party party, OrganisationId organisation) {}

    /**
     * Everybody to be called, in the order of the parties.
     *
     * @throws SeatWithoutDelegate when nobody speaks for a seat, or there is no seat at all
     */
    List<Called> callFor(MeetingId meeting) {
        if (seats.isEmpty()) {
            throw new SeatWithoutDelegate(meeting, Party.RESIDENTS_COMMITTEE);
        }
        List<PersonId> hatsTaken = new ArrayList<>(chairs);
        List<Called> called = new ArrayList<>();
        seats.forEach((party, organisation) -> {
            List<PersonId> free = holders.getOrDefault(organisation, List.of()).stream()
                    .filter(person -> !hatsTaken.contains(person))
                    .filter(person -> OneHat.choose(seatsOf(person), Optional.ofNullable(hats.get(person)))
                            .equals(Optional.of(party)))
                    .distinct()
                    .toList();
            if (free.isEmpty()) {
                throw new SeatWithoutDelegate(meeting, party);
            }
            hatsTaken.addAll(free);
            free.forEach(person -> called.add(new Called(person, party, organisation)));
        });
        return called;
    }

    private Set<Party> seatsOf(PersonId person) {
        return seats.entrySet().stream()
                .filter(seat -> holders.getOrDefault(seat.getValue(), List.of()).contains(person))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
