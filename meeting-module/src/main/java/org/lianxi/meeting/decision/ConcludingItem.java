package org.lianxi.meeting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.attendance.AttendanceSheets;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.ReservedMatters;

@ApplicationScoped
@Transactional
class ConcludingItem implements ConcludeItem {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final RollCalls rollCalls;
    private final DeliberationRepository deliberations;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ConcludingItem(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            AttendanceSheets attendance,
            DeliberationRepository deliberations,
            MatterCourse course,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.rollCalls = new RollCalls(meetings, attendance);
        this.deliberations = deliberations;
        this.course = course;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Outcome conclude(PersonId by, AgendaItemId id) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        meeting.requireInSession();
        Outcome outcome = conclude(item, meeting, by);
        course.conclude(item.matter(), outcome.matterState());
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), outcome, meeting.community()));
        return outcome;
    }

    private Outcome conclude(AgendaItemView item, MeetingFacts meeting, PersonId by) {
        Deliberation deliberation =
                deliberations.hold(item.id()).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        if (item.isVoted()) {
            return concludeVoted(item, deliberation, by);
        }
        Outcome end = item.kind() == AgendaItemKind.PROPOSAL ? Outcome.PROPOSED : Outcome.NOTED;
        deliberation.concludeWithoutVote(end, by, clock.instant());
        return end;
    }

    private Outcome concludeVoted(AgendaItemView item, Deliberation deliberation, PersonId by) {
        if (ReservedMatters.contain(item.route())) {
            throw new MatterReserved(item.matter(), item.route());
        }
        return deliberation.conclude(item, rollCalls.of(item.meeting()), by, clock.instant());
    }
}
