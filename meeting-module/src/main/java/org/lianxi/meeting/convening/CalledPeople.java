package org.lianxi.meeting.convening;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;

/** Whom the notice of a meeting calls: the parties' delegates, members without a vote, and who sits for which compound. */
final class CalledPeople {

    private final Meeting meeting;
    private final List<Delegate> delegates;
    private final List<Invitee> invitees;
    private final List<SeatAtMeeting> seats;

    /** Works on the meeting's own lists. */
    CalledPeople(Meeting meeting, List<Delegate> delegates, List<Invitee> invitees, List<SeatAtMeeting> seats) {
        this.meeting = meeting;
        this.delegates = delegates;
        this.invitees = invitees;
        this.seats = seats;
    }

    /** Whoever was called before keeps the place on the list, but answers again. */
    void call(List<DelegateList.Called> called) {
        delegates.removeIf(listed -> called.stream().noneMatch(listed::is));
        delegates.forEach(Delegate::ask);
        called.stream()
                .filter(each -> delegates.stream().noneMatch(listed -> listed.is(each)))
                .map(each -> new Delegate(meeting, each.person(), each.party(), each.organisation()))
                .toList()
                .forEach(delegates::add);
    }

    /** Who is a party's delegate comes as that; nobody is called twice. */
    void invite(List<OrganisationId> members, Map<OrganisationId, List<PersonId>> liaisons) {
        invitees.removeIf(
                each -> !liaisons.getOrDefault(each.organisation(), List.of()).contains(each.person()));
        invitees.forEach(Invitee::ask);
        Set<PersonId> called = Stream.concat(
                        delegates.stream().map(Delegate::person),
                        invitees.stream().map(Invitee::person))
                .collect(Collectors.toCollection(HashSet::new));
        members.forEach(member -> liaisons.getOrDefault(member, List.of()).stream()
                .filter(called::add)
                .forEach(person -> invitees.add(new Invitee(meeting, person, member))));
    }

    /** Rows that stay are kept: a row is written before its like is deleted. */
    void seat(Seating seating) {
        seats.removeIf(each -> seating.seatsOf(each.compound()).stream().noneMatch(each.seat()::equals));
        seating.compounds().keySet().forEach(compound -> seating.seatsOf(compound).stream()
                .filter(seat -> seats.stream()
                        .noneMatch(each ->
                                each.compound().equals(compound) && each.seat().equals(seat)))
                .toList()
                .forEach(seat -> seats.add(new SeatAtMeeting(meeting, compound, seat))));
    }

    /** Of a meeting that was held before it was entered: who was called, and who excused themselves. */
    void wereCalled(HeldMeetings.Held held) {
        held.called()
                .forEach(
                        each -> delegates.add(new Delegate(meeting, each.person(), each.party(), each.organisation())));
        held.excused().forEach(person -> findDelegate(person)
                .ifPresent(listed -> listed.answer(Reply.DECLINED, "", meeting.startsAt())));
    }

    void substitute(PersonId delegate, PersonId substitute, Instant at) {
        delegate(delegate).substitute(substitute, at);
    }

    /** Returns whether it is the first answer of this delegate. */
    boolean answer(PersonId person, Reply reply, String reason, Instant at) {
        return delegate(person).answer(reply, reason, at);
    }

    private Delegate delegate(PersonId person) {
        return findDelegate(person).orElseThrow(() -> new NotDelegate(meeting.id(), person));
    }

    Optional<Delegate> findDelegate(PersonId person) {
        return delegates.stream()
                .filter(delegate -> delegate.person().equals(person))
                .findFirst();
    }

    /** In the order of the parties, then as they were listed. */
    List<Delegate> delegates() {
        return delegates.stream().sorted(Comparator.comparing(Delegate::party)).toList();
    }

    List<Invitee> invitees() {
        return List.copyOf(invitees);
    }

    /** Who sits for the only compound: whoever has delegates. */
    Seating seatingOf(CompoundId only) {
        return Seating.of(
                only,
                delegates.stream()
                        .collect(Collectors.toMap(Delegate::party, Delegate::organisation, (first, second) -> first)));
    }

    /** Who sits for which of several compounds since the notice. */
    Seating seatingOf(List<CompoundId> several) {
        Map<CompoundId, Map<Party, OrganisationId>> all = new LinkedHashMap<>();
        several.forEach(each -> all.put(each, new EnumMap<>(Party.class)));
        seats.forEach(each -> Optional.ofNullable(all.get(each.compound()))
                .ifPresent(ofCompound ->
                        ofCompound.put(each.seat().party(), each.seat().organisation())));
        return new Seating(all);
    }
}
