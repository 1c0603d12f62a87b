package org.lianxi.meeting.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.reading.AskedOnce;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.QuorumCheck;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;

/** What the other features know of attendance, and what the meeting asks before its session begins. */
@ApplicationScoped
class RegisteredAttendance implements AttendanceSheets, QuorumCheck {

    private final SignInRepository entries;
    private final Meetings meetings;

    @Inject
    RegisteredAttendance(SignInRepository entries, Meetings meetings) {
        this.entries = entries;
        this.meetings = meetings;
    }

    @Override
    @AskedOnce
    public List<Present> present(MeetingId meeting) {
        return entries.of(meeting).stream()
                .map(entry -> new Present(entry.person(), entry.role(), entry.signedAt()))
                .toList();
    }

    @Override
    public boolean isPresent(MeetingId meeting, PersonId person) {
        return entries.of(meeting).stream().anyMatch(entry -> entry.person().equals(person));
    }

    @Override
    public Set<Party> presentParties(MeetingId meeting) {
        Set<PersonId> present =
                entries.of(meeting).stream().map(SignInEntry::person).collect(Collectors.toSet());
        return meetings.delegates(meeting).stream()
                .filter(delegate -> present.contains(delegate.person()))
                .map(Meetings.Delegate::party)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.class)));
    }

    @Override
    public QuorumResult quorum(MeetingFacts meeting) {
        List<SignInEntry> counted = entries.of(meeting.id()).stream()
                .filter(entry -> meeting.openedAt()
                        .map(opened -> !entry.signedAt().isAfter(opened))
                        .orElse(true))
                .toList();
        return Quorum.judge(attendance(counted, meetings.delegates(meeting.id())));
    }

    @Override
    public QuorumResult quorum(MeetingFacts meeting, RecusalSheet sheet, ItemRecusals item) {
        Set<PersonId> present =
                entries.of(meeting.id()).stream().map(SignInEntry::person).collect(Collectors.toSet());
        Map<Party, PartyPresence> parties = new EnumMap<>(Party.class);
        meetings.delegates(meeting.id()).stream()
                .collect(Collectors.groupingBy(Meetings.Delegate::party))
                .forEach((party, delegates) ->
                        parties.put(party, presence(voters(party, delegates, sheet, item), present)));
        boolean isChairThere = item.chair().person().map(present::contains).orElse(false);
        return Quorum.judge(new Attendance(isChairThere, parties));
    }

    private static List<PersonId> voters(
            Party party, List<Meetings.Delegate> delegates, RecusalSheet sheet, ItemRecusals item) {
        return item.fullyRecused().contains(party)
                ? sheet.alternatesOn(item, party).stream()
                        .map(NamedAlternate::person)
                        .toList()
                : delegates.stream()
                        .map(Meetings.Delegate::person)
                        .filter(person -> !item.isRecused(person))
                        .toList();
    }

    private static PartyPresence presence(List<PersonId> voters, Set<PersonId> present) {
        int there = (int) voters.stream().filter(present::contains).count();
        return new PartyPresence(there, voters.size(), voters.isEmpty());
    }

    private static Attendance attendance(List<SignInEntry> entries, List<Meetings.Delegate> delegates) {
        Set<PersonId> present = entries.stream().map(SignInEntry::person).collect(Collectors.toSet());
        Map<Party, PartyPresence> parties = new EnumMap<>(Party.class);
        delegates.forEach(delegate -> parties.merge(
                delegate.party(),
                new PartyPresence(present.contains(delegate.person()) ? 1 : 0, 1),
                (sum, one) -> new PartyPresence(sum.present() + one.present(), sum.listed() + one.listed())));
        return new Attendance(entries.stream().anyMatch(entry -> entry.role() == AttendanceRole.CHAIR), parties);
    }

    @Override
    public void requireQuorum(MeetingId id) {
        QuorumResult result = quorum(meetings.get(id));
        if (!result.isQuorate()) {
            throw new NotQuorate(id, result);
        }
    }

    @Override
    public void requireNoQuorum(MeetingId id) {
        QuorumResult result = quorum(meetings.get(id));
        if (result.isQuorate()) {
            throw new QuorumReached(id, result);
        }
    }
}
