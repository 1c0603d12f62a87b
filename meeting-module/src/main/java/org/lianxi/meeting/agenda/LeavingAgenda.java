package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterPlaces;

/** Takes what its submitter withdraws off the agenda that it is on, while nobody else can change that meeting. */
@ApplicationScoped
class LeavingAgenda implements MatterPlaces {

    private final Meetings meetings;
    private final AgendaItemRepository items;
    private final AgendaDesk desk;

    @Inject
    LeavingAgenda(Meetings meetings, AgendaItemRepository items, AgendaDesk desk) {
        this.meetings = meetings;
        this.items = items;
        this.desk = desk;
    }

    @Override
    public void leave(PersonId by, MatterId matter) {
        List<AgendaItem> places = items.ofMatter(matter);
        AgendaItem item = inState(places, true)
                .or(() -> inState(places, false))
                .orElseThrow(() -> new IllegalStateException("Matter " + matter + " is scheduled, but on no agenda"));
        MeetingFacts meeting = meetings.hold(item.meeting());
        meeting.requirePlanned();
        desk.remove(by, meeting, item, AgendaChangeKind.WITHDRAWN);
    }

    private Optional<AgendaItem> inState(List<AgendaItem> places, boolean isOpen) {
        return places.stream()
                .filter(each -> {
                    MeetingState state = meetings.get(each.meeting()).state();
                    return isOpen ? state == MeetingState.PLANNED : !state.isOver();
                })
                .findFirst();
    }
}
