package org.lianxi.meeting.matter;

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

@ApplicationScoped
@Transactional
class DecidingRoute implements DecideRoute {

    private static final int LONGEST_REASON = 1000;

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingRoute(
            Permissions permissions,
            MatterRepository matters,
            MatterWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.matters = matters;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void decide(PersonId by, MatterId id, MatterRoute route, String reason) {
        Matter matter = matters.get(id);
        permissions.require(by, Action.ADMIT_MATTER, Scope.community(matter.community()));
        Input.check()
                .that(route != MatterRoute.MANUAL_REVIEW, "route", "input-required")
                .text("reason", reason, 1, LONGEST_REASON)
                .orRefuse();
        matter.decideRoute(route, reason, by, clock.instant());
        if (!route.leadsToMeeting()) {
            workflow.admitted(id, false);
        }
        acts.fire(new RouteDecided(by, id, route, matter.community()));
    }
}
