package org.lianxi.meeting.decision;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.attendance.Assembly;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.attendance.Electorate;
import org.lianxi.meeting.convening.MeetingFacts;
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

        Map<Party, OrganisationId> seated() {
            return assembly.seated();
        }

        Electorate electorate(ItemRecusals item, Set<PersonId> voted, Instant at) {
            return assembly.electorate(sheet, item, voted, at);
        }

        Deliberation.RollCall on(ItemRecusals item, Instant at) {
            Set<PersonId> present = assembly.presentAt(at);
            Set<Party> voting = EnumSet.noneOf(Party.class);
            assembly.delegates().stream()
                    .filter(each -> present.contains(each.person()) && !item.isRecused(each.person()))
                    .forEach(each -> voting.add(each.party()));
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
