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
class ScreeningMatter implements ScreenMatter {

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ScreeningMatter(
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
    public void screen(PersonId by, MatterId id, MatterRoute route, String reason) {
        Matter matter = matters.get(id);
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(matter.community()));
        Input.check().text("reason", reason, 1, 1000).orRefuse();
        matter.screen(route, reason, by, clock.instant());
        workflow.screened(id, route.leadsToMeeting());
        acts.fire(new MatterScreened(by, id, route, matter.community()));
    }
}
