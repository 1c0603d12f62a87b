package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.attendance.Assembly;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.NamedAlternate;
import org.lianxi.meeting.recusal.RecusalSheet;
import org.lianxi.meeting.recusal.Recusals;

/** Finds out who sits at a meeting, who is in the room and who is kept from an item. */
record RollCalls(AttendanceSheets attendance, Recusals recusals) {

    Room of(MeetingFacts meeting) {
        return new Room(attendance.assembly(meeting), recusals.sheet(meeting));
    }

    /** A meeting's room: who was called, who was there when, who is recused from what. */
    record Room(Assembly assembly, RecusalSheet sheet) {

        Set<Seat> seated() {
            return assembly.seated();
        }

        Electorate electorate(AgendaItemView decided, ItemRecusals item, Set<PersonId> voted, Instant at) {
            return assembly.electorate(sheet, item, decided.compounds(), voted, at);
        }

        Deliberation.RollCall on(AgendaItemView decided, ItemRecusals item, Instant at) {
            Set<Seat> seated = assembly.seatedFor(decided.compounds());
            Set<PersonId> present = assembly.presentAt(at);
            Set<Seat> voting = new TreeSet<>();
            assembly.delegates().stream()
                    .filter(each -> present.contains(each.person()) && !item.isRecused(each.person()))
                    .map(Meetings.Delegate::seat)
                    .filter(seated::contains)
                    .forEach(voting::add);
            Set<Seat> recused = new TreeSet<>();
            for (Seat seat : item.fullyRecused()) {
                List<NamedAlternate> alternates = sheet.alternatesOn(item, seat);
                if (alternates.isEmpty()) {
                    recused.add(seat);
                } else if (alternates.stream().anyMatch(each -> present.contains(each.person()))) {
                    voting.add(seat);
                }
            }
            voting.retainAll(seated);
            recused.retainAll(seated);
            Set<PersonId> keptAway =
                    item.recused().stream().map(each -> each.person()).collect(Collectors.toSet());
            return new Deliberation.RollCall(
                    seated, voting, recused, keptAway, assembly.partiesOf(decided.compounds()));
        }
    }
}
