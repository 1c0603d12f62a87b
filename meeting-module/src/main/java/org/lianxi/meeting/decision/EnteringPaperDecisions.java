package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.ItemWithoutChair;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
class EnteringPaperDecisions implements PaperDecisions {

    private final Agendas agendas;
    private final Meetings meetings;
    private final RollCalls rollCalls;
    private final DeliberationRepository deliberations;
    private final Conclusions conclusions;
    private final Event<Act> acts;

    @Inject
    EnteringPaperDecisions(
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            Recusals recusals,
            DeliberationRepository deliberations,
            MatterCourse course,
            Procedures procedures,
            Event<Act> acts) {
        this.agendas = agendas;
        this.meetings = meetings;
        this.rollCalls = new RollCalls(attendance, recusals);
        this.deliberations = deliberations;
        this.conclusions = new Conclusions(deliberations, procedures, course);
        this.acts = acts;
    }

    @Override
    public Outcome enter(PersonId by, AgendaItemId id, List<Said> votes, Instant at) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        RollCalls.Room room = rollCalls.of(meeting);
        ItemRecusals recusals = room.sheet().on(id);
        if (recusals.isBlocked()) {
            throw new ItemWithoutChair(id, item.position());
        }
        Deliberation deliberation = new Deliberation(id, meeting.id());
        votes.forEach(vote -> deliberation.cast(
                new Ballot(vote.party(), vote.organisation(), vote.choice(), vote.reason(), vote.delegate(), at)));
        deliberations.add(deliberation);
        Outcome outcome = conclusions.conclude(item, deliberation, meeting, room, by, at);
        conclusions.lead(item, outcome);
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), outcome, meeting.community()));
        return outcome;
    }
}
