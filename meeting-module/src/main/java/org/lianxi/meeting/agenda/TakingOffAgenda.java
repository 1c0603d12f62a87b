package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingFacts;

@ApplicationScoped
@Transactional
class TakingOffAgenda implements TakeOffAgenda {

    private final AgendaDesk desk;
    private final AgendaItemRepository items;

    @Inject
    TakingOffAgenda(AgendaDesk desk, AgendaItemRepository items) {
        this.desk = desk;
        this.items = items;
    }

    @Override
    public void takeOff(PersonId by, AgendaItemId id, SeenAgenda seen) {
        AgendaItem item = items.get(id);
        MeetingFacts meeting = desk.open(by, item.meeting(), seen);
        desk.remove(by, meeting, item, AgendaChangeKind.REMOVED);
    }
}
