package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.conflict.RecordAttempt;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.ItemWithoutChair;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class ConcludingItem implements ConcludeItem {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final RollCalls rollCalls;
    private final RecordAttempt attempts;
    private final DeliberationRepository deliberations;
    private final Conclusions conclusions;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConcludingItem(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            Recusals recusals,
            RecordAttempt attempts,
            DeliberationRepository deliberations,
            MatterCourse course,
            Procedures procedures,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.rollCalls = new RollCalls(attendance, recusals);
        this.attempts = attempts;
        this.deliberations = deliberations;
        this.conclusions = new Conclusions(deliberations, procedures, course);
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Outcome conclude(PersonId by, AgendaItemId id) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        RollCalls.Room room = rollCalls.of(meeting);
        ItemRecusals recusals = room.sheet().on(id);
        if (!Guard.leads(by, recusals)) {
            permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        }
        meeting.requireInSession();
        Guard.requireFree(attempts, "ConcludeItem", by, meeting, recusals);
        if (recusals.isBlocked()) {
            throw new ItemWithoutChair(recusals.item(), recusals.position());
        }
        Deliberation deliberation =
                deliberations.hold(id).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        Outcome outcome = conclusions.conclude(item, deliberation, meeting, room, by, clock.instant());
        conclusions.lead(item, outcome);
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), outcome, meeting.community()));
        return outcome;
    }
}
