package org.lianxi.meeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.Seats;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.Matters;

@ApplicationScoped
@Transactional
class PuttingOnAgenda implements PutOnAgenda {

    private final AgendaDesk desk;
    private final Matters matters;
    private final MatterCourse course;
    private final AgendaItemRepository items;
    private final Seats seats;
    private final Procedures procedures;
    private final ClosingOfList closing;
    private final Event<Act> acts;

    @Inject
    PuttingOnAgenda(
            AgendaDesk desk,
            Matters matters,
            MatterCourse course,
            AgendaItemRepository items,
            Seats seats,
            Procedures procedures,
            WorkingDays workingDays,
            Event<Act> acts) {
        this.desk = desk;
        this.matters = matters;
        this.course = course;
        this.items = items;
        this.seats = seats;
        this.procedures = procedures;
        this.closing = new ClosingOfList(workingDays);
        this.acts = acts;
    }

    @Override
    public AgendaItemId put(PersonId by, MeetingId meetingId, MatterId matter, AgendaItemDraft draft, SeenAgenda seen) {
        MeetingFacts meeting = desk.open(by, meetingId, seen);
        RulesOfProcedure rules = procedures.in(meeting.community(), meeting.rulesAt());
        new DraftCheck(seats, rules).require(draft, meeting);
        int position = nextPosition(meeting, rules);
        closing.require(matters.get(matter), meeting, rules);
        AgendaItemId id = AgendaItemId.fresh();
        course.schedule(matter, meeting.compounds(), meeting.level());
        items.add(new AgendaItem(id, meeting, position, matters.get(matter), draft));
        desk.changed(by, meeting, AgendaChangeKind.ADDED, matter);
        acts.fire(new MatterPutOnAgenda(by, meetingId, id, matter, draft.kind(), meeting.community()));
        return id;
    }

    private int nextPosition(MeetingFacts meeting, RulesOfProcedure rules) {
        int count = items.of(meeting.id()).size();
        if (count >= rules.maxAgendaItems()) {
            throw new AgendaFull(meeting.id(), rules.maxAgendaItems());
        }
        return count + 1;
    }
}
