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
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;

@ApplicationScoped
@Transactional
class DeferringItem implements DeferItem {

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final DeliberationRepository deliberations;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DeferringItem(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            DeliberationRepository deliberations,
            MatterCourse course,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.deliberations = deliberations;
        this.course = course;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void defer(PersonId by, AgendaItemId id, DeferCause cause) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        Input.check()
                .that(cause != DeferCause.BLOCKED, "cause", "input-required")
                .orRefuse();
        meeting.requireInSession();
        deliberations
                .hold(id)
                .orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()))
                .defer(cause, by, clock.instant());
        course.release(item.matter());
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), Outcome.DEFERRED, meeting.community()));
    }
}
