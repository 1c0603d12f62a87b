package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DecidingRoute implements DecideRoute {

    private final MatterDesk desk;

    @Inject
    DecidingRoute(MatterDesk desk) {
        this.desk = desk;
    }

    @Override
    public void decide(PersonId by, MatterId id, MatterRoute route, String reason) {
        Matter matter = desk.open(by, id, Action.ADMIT_MATTER);
        Input.check()
                .that(route != MatterRoute.MANUAL_REVIEW, "route", "input-required")
                .text("reason", reason, 1, MatterDesk.LONGEST_REASON)
                .orRefuse();
        matter.decideRoute(route, reason, by, desk.now());
        if (!route.leadsToMeeting()) {
            desk.workflow().admitted(id, false);
        }
        desk.done(new RouteDecided(by, id, route, matter.community()));
    }
}
