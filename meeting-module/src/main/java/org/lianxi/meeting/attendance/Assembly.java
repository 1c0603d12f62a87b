package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.attendance.Elector.Standing;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;

/** Who was called to a meeting and who was in its room when: everything a quorum asks, read once. */
public record Assembly(List<Meetings.Delegate> delegates, List<Stay> stays, Sitting sitting, Convened convened) {

    public Assembly {
        delegates = List.copyOf(delegates);
        stays = List.copyOf(stays);
    }

    /** That of one compound. */
    public Assembly(List<Meetings.Delegate> delegates, List<Stay> stays, Sitting sitting) {
        this(delegates, stays, sitting, Convened.ofOne());
    }

    /** Who was in the room at a moment. */
    public Set<PersonId> presentAt(Instant moment) {
        return stays.stream()
                .filter(stay -> stay.covers(moment))
                .map(Stay::person)
                .collect(Collectors.toSet());
    }

    /** The parties with a delegate in the room at a moment. */
    public Set<Party> partiesAt(Instant moment) {
        Set<PersonId> present = presentAt(moment);
        return delegates.stream()
                .filter(each -> present.contains(each.person()))
                .map(Meetings.Delegate::party)
                .collect(Collectors.toSet());
    }

    /** The party instances, in the order of the parties. */
    public SortedSet<Seat> seated() {
        return delegates.stream().map(Meetings.Delegate::seat).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of them who sit for the compounds to which an item belongs: they vote on it, and nobody else. */
    public SortedSet<Seat> seatedFor(Collection<CompoundId> item) {
        return convened.isOfSeveral() ? convened.seating().in(item).seats() : seated();
    }

    /** The parties of each compound to which an item belongs, by which it is judged; of the only one, all of them. */
    public List<Map<Party, OrganisationId>> partiesOf(Collection<CompoundId> item) {
        return convened.isOfSeveral()
                ? List.copyOf(convened.seating().in(item).compounds().values())
                : List.of(seated().stream()
                        .collect(Collectors.toMap(
                                Seat::party, Seat::organisation, (first, second) -> first, TreeMap::new)));
    }

    /**
     * The quorum of the session at a moment. Of several compounds of a community those meet that have one, and an item needs
     * that of each compound to which it belongs; a street's meeting needs all of them.
     */
    public QuorumResult quorum(Instant moment) {
        Electorate all = Electorate.of(moment, isLed(moment), sitting, electors(moment));
        return convened.isOfSeveral() ? convened.opening(all, byCompound(moment).values()) : all.quorum();
    }

    /** The quorum of each compound at a moment; of the only one nothing more than {@link #quorum}. */
    public Map<CompoundId, QuorumResult> byCompound(Instant moment) {
        Map<CompoundId, QuorumResult> quorums = new LinkedHashMap<>();
        if (convened.isOfSeveral()) {
            List<Elector> electors = electors(moment);
            boolean isLed = isLed(moment);
            convened.seating()
                    .compounds()
                    .forEach((compound, seats) ->
                            quorums.put(compound, convened.ofCompound(seats, electors, moment, isLed, sitting)));
        }
        return quorums;
    }

    private List<Elector> electors(Instant moment) {
        Set<PersonId> present = presentAt(moment);
        return delegates.stream()
                .map(each -> elector(each, present.contains(each.person()) ? Standing.PRESENT : Standing.ABSENT))
                .toList();
    }

    /**
     * Who could vote on an item at a moment: the recused count neither as present nor as listed, the item's own chair must be
     * there (SOD-09), and whoever has voted on it and left has taken part.
     */
    public Electorate electorate(
            RecusalSheet sheet,
            ItemRecusals item,
            Collection<CompoundId> compounds,
            Set<PersonId> voted,
            Instant moment) {
        Set<PersonId> present = presentAt(moment);
        Set<Seat> concerned = seatedFor(compounds);
        List<Elector> electors = Stream.concat(
                        delegates.stream().map(each -> elector(each, standing(each.person(), item, present, voted))),
                        alternates(sheet, item, present, voted))
                .filter(each -> concerned.contains(each.seat()))
                .toList();
        boolean isLed = isLed(item, moment, present);
        Electorate all = Electorate.of(moment, isLed, sitting, electors);
        return convened.isOfSeveral()
                ? all.judgedBy(partiesOf(compounds).stream()
                        .map(seats -> convened.ofCompound(seats, electors, moment, isLed, sitting))
                        .toList())
                : all;
    }

    private static Stream<Elector> alternates(
            RecusalSheet sheet, ItemRecusals item, Set<PersonId> present, Set<PersonId> voted) {
        return item.fullyRecused().stream()
                .flatMap(seat -> sheet.alternatesOn(item, seat).stream())
                .map(each -> alternate(each, standing(each.person(), item, present, voted)));
    }

    private static Standing standing(PersonId person, ItemRecusals item, Set<PersonId> present, Set<PersonId> voted) {
        if (item.isRecused(person)) {
            return Standing.RECUSED;
        }
        if (present.contains(person)) {
            return Standing.PRESENT;
        }
        return voted.contains(person) ? Standing.VOTED_AND_LEFT : Standing.ABSENT;
    }

    private static Elector elector(Meetings.Delegate delegate, Standing standing) {
        return new Elector(delegate.person(), delegate.party(), delegate.organisation(), standing, false);
    }

    private static Elector alternate(NamedAlternate named, Standing standing) {
        return new Elector(named.person(), named.party(), named.organisation(), standing, true);
    }

    private boolean isLed(Instant moment) {
        return leaders(moment).findAny().isPresent();
    }

    private boolean isLed(ItemRecusals item, Instant moment, Set<PersonId> present) {
        Optional<PersonId> chair = item.chair().person();
        boolean isItsChairThere = chair.filter(present::contains).isPresent();
        boolean isDeputyThere =
                sitting.emergency() && leaders(moment).map(Stay::person).anyMatch(each -> !item.isRecused(each));
        return isItsChairThere || isDeputyThere;
    }

    /** An emergency meeting may be led by a deputy or the street (Q1). */
    private Stream<Stay> leaders(Instant moment) {
        return stays.stream()
                .filter(stay -> stay.covers(moment))
                .filter(stay -> stay.role() == AttendanceRole.CHAIR
                        || (sitting.emergency() && stay.role() == AttendanceRole.DEPUTY));
    }
}
