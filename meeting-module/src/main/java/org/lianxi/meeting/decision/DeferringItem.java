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
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.Agendas;
import org.lianxi.meeting.convening.MeetingFacts;
import org.lianxi.meeting.convening.MeetingNotInSession;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.recusal.ItemRecusals;
import org.lianxi.meeting.recusal.Recusals;

@ApplicationScoped
@Transactional
class DeferringItem implements DeferItem {

    private static final int LONGEST_REASON = 300;

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final Recusals recusals;
    private final RecordAttempt attempts;
    private final DeliberationRepository deliberations;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DeferringItem(
            Permissions permissions,
            Agendas agendas,
            Meetings meetings,
            Recusals recusals,
            RecordAttempt attempts,
            DeliberationRepository deliberations,
            MatterCourse course,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.agendas = agendas;
        this.meetings = meetings;
        this.recusals = recusals;
        this.attempts = attempts;
        this.deliberations = deliberations;
        this.course = course;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void defer(PersonId by, AgendaItemId id, Deferral deferral) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        ItemRecusals kept = recusals.sheet(meeting).on(id);
        if (!Guard.leads(by, kept)) {
            permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        }
        Input.check()
                .that(deferral.cause() != DeferCause.BLOCKED, "deferCause", "input-required")
                .text("deferReason", deferral.reason(), deferral.cause() == DeferCause.PUT_OFF ? 1 : 0, LONGEST_REASON)
                .orRefuse();
        meeting.requireInSession();
        Guard.requireFree(attempts, "DeferItem", by, meeting, kept);
        deliberations
                .hold(id)
                .orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()))
                .defer(deferral, by, clock.instant());
        course.release(item.matter());
        acts.fire(new ItemConcluded(by, id, meeting.id(), item.matter(), Outcome.DEFERRED, meeting.community()));
    }
}
