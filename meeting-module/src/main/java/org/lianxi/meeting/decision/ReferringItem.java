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
import org.lianxi.meeting.matter.MatterRoute;

@ApplicationScoped
@Transactional
class ReferringItem implements ReferItem {

    private static final int LONGEST_REASON = 1000;

    private final Permissions permissions;
    private final Agendas agendas;
    private final Meetings meetings;
    private final DeliberationRepository deliberations;
    private final MatterCourse course;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReferringItem(
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
    public void refer(PersonId by, AgendaItemId id, MatterRoute route, String reason) {
        AgendaItemView item = agendas.get(id);
        MeetingFacts meeting = meetings.get(item.meeting());
        permissions.require(by, Action.LEAD_SESSION, Scope.community(meeting.community()));
        Input.check()
                .text("beyondReason", reason, 1, LONGEST_REASON)
                .that(!mayDecide(route), "beyondRoute", "route-within-power")
                .orRefuse();
        meeting.requireInSession();
        if (!item.isVoted()) {
            throw new ItemNotVoted(id);
        }
        Deliberation deliberation =
                deliberations.hold(id).orElseThrow(() -> new MeetingNotInSession(meeting.id(), meeting.state()));
        deliberation.refer(new Deliberation.Beyond(route, reason.strip()), by, clock.instant());
        course.conclude(item.matter(), Outcome.PROPOSED.matterState());
        acts.fire(new ItemReferred(by, id, meeting.id(), item.matter(), route, meeting.community()));
    }

    private static boolean mayDecide(MatterRoute route) {
        return switch (route.meetingMay()) {
            case DECIDE, NONE -> true;
            case PROPOSE, COORDINATE, INFORM -> false;
        };
    }
}
