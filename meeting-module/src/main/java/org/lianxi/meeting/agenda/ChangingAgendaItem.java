package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
@Transactional
class ChangingAgendaItem implements ChangeAgendaItem {

    private final AgendaDesk desk;
    private final AgendaItemRepository items;
    private final Matters matters;
    private final Seats seats;
    private final Procedures procedures;
    private final Event<Act> acts;

    @Inject
    ChangingAgendaItem(
            AgendaDesk desk,
            AgendaItemRepository items,
            Matters matters,
            Seats seats,
            Procedures procedures,
            Event<Act> acts) {
        this.desk = desk;
        this.items = items;
        this.matters = matters;
        this.seats = seats;
        this.procedures = procedures;
        this.acts = acts;
    }

    @Override
    public void change(PersonId by, AgendaItemId id, AgendaItemDraft draft, SeenAgenda seen) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = desk.open(by, item.meeting(), seen);
        new DraftCheck(seats, procedures.in(meeting.community(), meeting.rulesAt())).require(draft, meeting);
        item.reword(meeting, matters.get(item.matter()), draft);
        desk.changed(by, meeting, AgendaChangeKind.REWORDED, item.matter());
        acts.fire(new AgendaItemReworded(by, meeting.id(), id, meeting.community()));
    }
}
