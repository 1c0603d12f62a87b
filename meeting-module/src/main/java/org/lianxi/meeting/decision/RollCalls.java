package org.lianxi.meeting.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recusals;

/** Finds out who sits at a meeting, who is in the room and who is kept from an item. */
record RollCalls(Meetings meetings, AttendanceSheets attendance, Recusals recusals) {

    Room of(MeetingFacts meeting) {
        List<Meetings.Delegate> delegates = meetings.delegates(meeting.id());
        Set<PersonId> present = attendance.present(meeting.id()).stream()
                .map(AttendanceSheets.Present::person)
                .collect(Collectors.toSet());
        return new Room(delegates, present, recusals.sheet(meeting));
    }

    /** A meeting's room: who was called, who has come, who is recused from what. */
    record Room(List<Meetings.Delegate> delegates, Set<PersonId> present, RecusalSheet sheet) {

        Map<Party, OrganisationId> seated() {
            return delegates.stream()
                    .collect(Collectors.toMap(
                            Meetings.Delegate::party,
                            Meetings.Delegate::organisation,
                            (first, second) -> first,
                            TreeMap::new));
        }

        Deliberation.RollCall on(ItemRecusals item) {
            Set<Party> voting = EnumSet.noneOf(Party.class);
            delegates.stream()
                    .filter(each -> present.contains(each.person()) && !item.isRecused(each.person()))
                    .map(Meetings.Delegate::party)
                    .forEach(voting::add);
            Set<Party> recused = EnumSet.noneOf(Party.class);
            for (Party party : item.fullyRecused()) {
                List<NamedAlternate> alternates = sheet.alternatesOn(item, party);
                if (alternates.isEmpty()) {
                    recused.add(party);
                } else if (alternates.stream().anyMatch(each -> present.contains(each.person()))) {
                    voting.add(party);
                }
            }
            Set<PersonId> keptAway =
                    item.recused().stream().map(each -> each.person()).collect(Collectors.toSet());
            return new Deliberation.RollCall(seated(), voting, recused, keptAway);
        }
    }
}
