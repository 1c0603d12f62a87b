package org.lianxi.meeting.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.Elector.Standing;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;

/** Who was called to a meeting and who was in its room when: everything a quorum asks, read once. */
public record Assembly(List<Meetings.Delegate> delegates, List<Stay> stays, Sitting sitting) {

    public Assembly {
        delegates = List.copyOf(delegates);
        stays = List.copyOf(stays);
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

    /** Which organisation sits for which party. */
    public Map<Party, OrganisationId> seated() {
        return delegates.stream()
                .collect(Collectors.toMap(
                        Meetings.Delegate::party,
                        Meetings.Delegate::organisation,
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** The quorum of the session at a moment. */
    public QuorumResult quorum(Instant moment) {
        Set<PersonId> present = presentAt(moment);
        List<Elector> electors = delegates.stream()
                .map(each -> elector(each, present.contains(each.person()) ? Standing.PRESENT : Standing.ABSENT))
                .toList();
        return Electorate.of(moment, isLed(moment), sitting, electors).quorum();
    }

    /**
     * Who could vote on an item at a moment: the recused count neither as present nor as listed, the item's own chair must be
     * there (SOD-09), and whoever has voted on it and left has taken part.
     */
    public Electorate electorate(RecusalSheet sheet, ItemRecusals item, Set<PersonId> voted, Instant moment) {
        Set<PersonId> present = presentAt(moment);
        List<Elector> electors = Stream.concat(
                        delegates.stream().map(each -> elector(each, standing(each.person(), item, present, voted))),
                        alternates(sheet, item, present, voted))
                .toList();
        return Electorate.of(moment, isLed(item, moment, present), sitting, electors);
    }

    private static Stream<Elector> alternates(
            RecusalSheet sheet, ItemRecusals item, Set<PersonId> present, Set<PersonId> voted) {
        return item.fullyRecused().stream()
                .flatMap(party -> sheet.alternatesOn(item, party).stream())
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
