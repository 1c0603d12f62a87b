package org.lianxi.meeting.convening;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Which organisation sits for which party of each compound of a meeting; the compounds in their order. */
public record Seating(Map<CompoundId, Map<Party, OrganisationId>> compounds) {

    /** Keeps copies that nobody changes. */
    public Seating {
        Map<CompoundId, Map<Party, OrganisationId>> copy = new LinkedHashMap<>();
        compounds.forEach((compound, seats) ->
                copy.put(compound, Collections.unmodifiableMap(seats.isEmpty() ? Map.of() : new EnumMap<>(seats))));
        compounds = Collections.unmodifiableMap(copy);
    }

    /** That of one compound. */
    public static Seating of(CompoundId compound, Map<Party, OrganisationId> seats) {
        return new Seating(Map.of(compound, seats));
    }

    /** The part of some compounds; everything if none of them has a seat here. */
    public Seating in(Collection<CompoundId> some) {
        Map<CompoundId, Map<Party, OrganisationId>> part = new LinkedHashMap<>(compounds);
        part.keySet().retainAll(some);
        return part.isEmpty() ? this : new Seating(part);
    }

    /** Every party instance once, in the order of the parties. */
    public SortedSet<Seat> seats() {
        return compounds.values().stream().flatMap(Seating::seats).collect(toCollection(TreeSet::new));
    }

    private static Stream<Seat> seats(Map<Party, OrganisationId> compound) {
        return compound.entrySet().stream().map(each -> new Seat(each.getKey(), each.getValue()));
    }

    /** The party instances of one compound; empty if it is none of them. */
    public Set<Seat> seatsOf(CompoundId compound) {
        return seats(Optional.ofNullable(compounds.get(compound)).orElse(Map.of()))
                .collect(toCollection(TreeSet::new));
    }

    /** The compounds for which a party instance sits. */
    public List<CompoundId> compoundsOf(Seat seat) {
        return compounds.entrySet().stream()
                .filter(each -> seat.organisation().equals(each.getValue().get(seat.party())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether there is more than one compound. */
    public boolean isOfSeveral() {
        return compounds.size() > 1;
    }
}
