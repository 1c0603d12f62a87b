package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterFacts;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
class ToldAgendaHistory implements AgendaHistory {

    private final AgendaChangeRepository changes;
    private final Matters matters;
    private final Persons persons;

    @Inject
    ToldAgendaHistory(AgendaChangeRepository changes, Matters matters, Persons persons) {
        this.changes = changes;
        this.matters = matters;
        this.persons = persons;
    }

    @Override
    public List<AgendaChangeView> since(MeetingId meeting, int version) {
        List<AgendaChange> found = changes.since(meeting, version);
        Map<MatterId, MatterFacts> facts =
                matters.get(found.stream().map(AgendaChange::matter).distinct().toList());
        Map<PersonId, String> names = persons.names(
                found.stream().map(AgendaChange::person).distinct().toList());
        return found.stream()
                .map(each -> new AgendaChangeView(
                        each.number(),
                        each.kind(),
                        each.matter(),
                        Optional.ofNullable(facts.get(each.matter()))
                                .map(MatterFacts::title)
                                .orElse(""),
                        names.getOrDefault(each.person(), ""),
                        each.at()))
                .toList();
    }

    @Override
    public List<AgendaUnlockView> unlocks(MeetingId meeting) {
        List<AgendaUnlock> found = changes.unlocksOf(meeting);
        Map<PersonId, String> names = persons.names(
                found.stream().map(AgendaUnlock::person).distinct().toList());
        return found.stream()
                .map(each -> each.toView(names.getOrDefault(each.person(), "")))
                .toList();
    }
}
