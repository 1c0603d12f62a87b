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
class AdmittingMatter implements AdmitMatter {

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    AdmittingMatter(
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
    public void admit(PersonId by, MatterId id, String reason) {
        Matter matter = permitted(by, id, reason);
        matter.admit(reason, by, clock.instant());
        workflow.admitted(id, true);
        acts.fire(new MatterAdmitted(by, id, matter.community()));
    }

    @Override
    public void refuse(PersonId by, MatterId id, String reason) {
        Matter matter = permitted(by, id, reason);
        matter.refuse(reason, by, clock.instant());
        workflow.admitted(id, false);
        acts.fire(new MatterRefused(by, id, matter.community()));
    }

    private Matter permitted(PersonId by, MatterId id, String reason) {
        Matter matter = matters.get(id);
        permissions.require(by, Action.ADMIT_MATTER, Scope.community(matter.community()));
        Input.check().text("reason", reason, 1, 1000).orRefuse();
        return matter;
    }
}
