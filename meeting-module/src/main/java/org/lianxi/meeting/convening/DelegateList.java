package org.lianxi.meeting.convening;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.lianxi.committee.conflict.OneHat;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;

/**
 * Draws up who is called for which party. Each person has one hat at a meeting (SOD-08): the chair is nobody's delegate, and
 * whoever is delegate of two seats is listed for the one declared, or for the first.
 */
final class DelegateList {

    private final Seating seating;
    private final Map<OrganisationId, List<PersonId>> holders;
    private final List<PersonId> chairs;
    private final Map<PersonId, Party> hats;

    DelegateList(
            Seating seating,
            Map<OrganisationId, List<PersonId>> holders,
            List<PersonId> chairs,
            Map<PersonId, Party> hats) {
        this.seating = seating;
        this.holders = holders;
        this.chairs = chairs;
        this.hats = hats;
    }

    /** A person who is to be called for a party. */
    record Called(PersonId person, Party party, OrganisationId organisation) {}

    /**
     * Everybody to be called, in the order of the parties; an organisation that sits for several compounds once.
     *
     * @throws SeatWithoutDelegate when nobody speaks for a seat, or there is no seat at all
     */
    List<Called> callFor(MeetingId meeting) {
        SortedSet<Seat> seats = seating.seats();
        if (seats.isEmpty()) {
            throw new SeatWithoutDelegate(meeting, Party.RESIDENTS_COMMITTEE);
        }
        Set<PersonId> hatsTaken = new HashSet<>(chairs);
        Map<PersonId, Set<Party>> partiesOf = partiesOf(seats);
        List<Called> called = new ArrayList<>();
        for (Seat seat : seats) {
            List<PersonId> free = holders.getOrDefault(seat.organisation(), List.of()).stream()
                    .filter(person -> !hatsTaken.contains(person))
                    .filter(person -> OneHat.choose(
                                    partiesOf.getOrDefault(person, Set.of()), Optional.ofNullable(hats.get(person)))
                            .equals(Optional.of(seat.party())))
                    .distinct()
                    .toList();
            if (free.isEmpty()) {
                throw new SeatWithoutDelegate(meeting, seat.party());
            }
            hatsTaken.addAll(free);
            free.forEach(person -> called.add(new Called(person, seat.party(), seat.organisation())));
        }
        return called;
    }

    Seating seating() {
        return seating;
    }

    private Map<PersonId, Set<Party>> partiesOf(Set<Seat> seats) {
        Map<PersonId, Set<Party>> parties = new HashMap<>();
        seats.forEach(seat -> holders.getOrDefault(seat.organisation(), List.of())
                .forEach(person -> parties.computeIfAbsent(person, each -> EnumSet.noneOf(Party.class))
                        .add(seat.party())));
        return parties;
    }
}
