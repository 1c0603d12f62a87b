package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
class KeptMatterDesk implements MatterDesk {

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    KeptMatterDesk(
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
    public Matter open(PersonId by, MatterId id, Action action) {
        Matter matter = matters.get(id);
        permissions.require(by, action, Scope.community(matter.community()));
        return matter;
    }

    @Override
    public Matter beside(MatterId id) {
        return matters.get(id);
    }

    @Override
    public void add(Matter matter) {
        matters.add(matter);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public MatterWorkflow workflow() {
        return workflow;
    }

    @Override
    public void done(Act act) {
        acts.fire(act);
    }
}
