package org.lianxi.meeting.recusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Conflict;
import org.lianxi.committee.conflict.ItemChair;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.conflict.Ties;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Seat;

/** Everything read for the recusals of one meeting, and what follows from it. */
record Finding(
        List<AgendaItemView> items,
        Map<AgendaItemId, Set<Concern>> concerns,
        List<Participant> people,
        Ties ties,
        List<RecordedRecusal> recorded,
        List<NamedAlternate> alternates,
        Optional<PersonId> namedChair) {

    /** The sheet: from the register as it is, or, once the meeting is over, from what was written down. */
    RecusalSheet sheet(boolean isOver) {
        return new RecusalSheet(
                items.stream().map(item -> recusals(item, isOver)).toList(), alternates, namedChair);
    }

    private ItemRecusals recusals(AgendaItemView item, boolean isOver) {
        List<Recused> recused = new ArrayList<>();
        if (!isOver) {
            people.forEach(each -> recused(item, each).ifPresent(recused::add));
        }
        recorded.stream()
                .filter(each -> each.item().equals(item.id()) && each.state().keepsAway())
                .filter(each -> isOver || each.origin() != Origin.REGISTER)
                .map(RecordedRecusal::asRecused)
                .forEach(recused::add);
        recused.sort(Comparator.comparing(Recused::capacity));
        Set<PersonId> away = recused.stream().map(Recused::person).collect(Collectors.toSet());
        ItemChair chair =
                ItemChair.choose(holding(Capacity.CHAIR), holding(Capacity.DEPUTY), namedChair, away::contains);
        return new ItemRecusals(item.id(), item.position(), recused, fullyRecused(away), chair);
    }

    private Optional<Recused> recused(AgendaItemView item, Participant participant) {
        List<Conflict> found = conflicts(item, participant);
        return found.stream()
                .findFirst()
                .map(first -> new Recused(
                        participant.person(),
                        participant.capacity(),
                        participant.party(),
                        first.ground(),
                        found,
                        first.since()));
    }

    private List<Conflict> conflicts(AgendaItemView item, Participant participant) {
        return ties.conflictsOf(
                participant.person(), participant.organisation(), concerns.getOrDefault(item.id(), Set.of()));
    }

    private List<PersonId> holding(Capacity capacity) {
        return people.stream()
                .filter(each -> each.capacity() == capacity)
                .map(Participant::person)
                .toList();
    }

    private Set<Seat> fullyRecused(Set<PersonId> away) {
        Map<Seat, List<PersonId>> delegates = people.stream()
                .filter(each -> each.capacity() == Capacity.DELEGATE)
                .collect(Collectors.groupingBy(
                        each -> each.seat().orElseThrow(),
                        Collectors.mapping(Participant::person, Collectors.toList())));
        return delegates.entrySet().stream()
                .filter(each -> away.containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The part that the person takes; a delegate before anything else, since that is the one that votes. */
    Optional<Participant> participant(PersonId person) {
        return people.stream()
                .filter(each -> each.person().equals(person))
                .max(Comparator.comparing(Participant::capacity));
    }

    /** The organisations that sit for a party: one, or one for each of several compounds. */
    List<OrganisationId> seatsOf(Party party) {
        return people.stream()
                .filter(each -> each.party().equals(Optional.of(party)))
                .flatMap(each -> each.organisation().stream())
                .distinct()
                .toList();
    }

    /** Lets pass who can lead every item that has no chair, or that a person named before leads. */
    void requireFreeToLead(MeetingId meeting, PersonId person) {
        List<ItemRecusals> waiting = withoutNamedChair().sheet(false).items().stream()
                .filter(ItemRecusals::isBlocked)
                .toList();
        if (waiting.isEmpty()) {
            throw new NobodyElseNeeded(meeting);
        }
        if (participant(person)
                .filter(each -> each.capacity() != Capacity.NAMED_CHAIR)
                .isPresent()) {
            throw new NotFreeOfConflict(meeting, person, SodRule.SOD_08);
        }
        requireFree(meeting, waiting, Participant.of(person, Capacity.NAMED_CHAIR));
    }

    /** Lets pass who can vote on every item on which all delegates of the party are recused. */
    void requireFreeToVote(MeetingId meeting, Party party, OrganisationId organisation, PersonId person) {
        List<ItemRecusals> waiting = sheet(false).items().stream()
                .filter(each -> each.fullyRecused().contains(new Seat(party, organisation)))
                .toList();
        if (waiting.isEmpty()) {
            throw new NobodyElseNeeded(meeting);
        }
        if (participant(person).isPresent()) {
            throw new NotFreeOfConflict(meeting, person, SodRule.SOD_08);
        }
        requireFree(meeting, waiting, Participant.sittingFor(party, organisation, person, Capacity.ALTERNATE));
    }

    /** Whether some item has no chair but a named one. */
    boolean needsChair() {
        return withoutNamedChair().sheet(false).items().stream().anyMatch(ItemRecusals::isBlocked);
    }

    /** Those who have no other hat and no conflict on the items without a chair. */
    List<PersonId> freeToLead(List<PersonId> candidates) {
        List<ItemRecusals> waiting = withoutNamedChair().sheet(false).items().stream()
                .filter(ItemRecusals::isBlocked)
                .toList();
        return candidates.stream()
                .filter(person -> participant(person)
                        .filter(each -> each.capacity() != Capacity.NAMED_CHAIR)
                        .isEmpty())
                .filter(person -> conflict(waiting, Participant.of(person, Capacity.NAMED_CHAIR))
                        .isEmpty())
                .toList();
    }

    /** Whether somebody could vote for a party where its delegates are recused. */
    boolean isFreeToVote(Party party, OrganisationId organisation, PersonId person) {
        List<ItemRecusals> waiting = sheet(false).items().stream()
                .filter(each -> each.fullyRecused().contains(new Seat(party, organisation)))
                .toList();
        return participant(person).isEmpty()
                && conflict(waiting, Participant.sittingFor(party, organisation, person, Capacity.ALTERNATE))
                        .isEmpty();
    }

    private void requireFree(MeetingId meeting, List<ItemRecusals> waiting, Participant participant) {
        conflict(waiting, participant).ifPresent(conflict -> {
            throw new NotFreeOfConflict(meeting, participant.person(), conflict.rule());
        });
    }

    private Optional<Conflict> conflict(List<ItemRecusals> waiting, Participant participant) {
        return waiting.stream()
                .flatMap(each -> ties
                        .conflictsOf(
                                participant.person(),
                                participant.organisation(),
                                concerns.getOrDefault(each.item(), Set.of()))
                        .stream())
                .findFirst();
    }

    private Finding withoutNamedChair() {
        return new Finding(items, concerns, people, ties, recorded, alternates, Optional.empty());
    }

    /** Brings what is written down to what the register shows now, and returns what is new. */
    List<RecordedRecusal> reconcile(MeetingId meeting, Instant at) {
        Map<AgendaItemId, Map<PersonId, RecordedRecusal>> known = recorded.stream()
                .filter(each -> each.origin() == Origin.REGISTER)
                .collect(Collectors.groupingBy(
                        RecordedRecusal::item, Collectors.toMap(RecordedRecusal::person, each -> each)));
        List<RecordedRecusal> news = new ArrayList<>();
        items.forEach(item -> reconcile(
                new RecordedRecusal.Place(meeting, item.id()),
                item,
                new HashMap<>(known.getOrDefault(item.id(), Map.of())),
                news,
                at));
        return news;
    }

    private void reconcile(
            RecordedRecusal.Place place,
            AgendaItemView item,
            Map<PersonId, RecordedRecusal> known,
            List<RecordedRecusal> news,
            Instant at) {
        Set<PersonId> done = new HashSet<>();
        people.stream()
                .sorted(Comparator.comparing(Participant::capacity).reversed())
                .forEach(each -> {
                    Optional<Conflict> first = conflicts(item, each).stream().findFirst();
                    if (first.isPresent() && done.add(each.person())) {
                        Optional.ofNullable(known.remove(each.person()))
                                .ifPresentOrElse(
                                        old -> old.findAgain(first.get()),
                                        () -> news.add(RecordedRecusal.found(place, each, first.get(), at)));
                    }
                });
        known.values().forEach(RecordedRecusal::vanish);
    }
}
