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
class MergingMatter implements MergeMatter {

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ID = 36;

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    MergingMatter(
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
    public void merge(PersonId by, MatterId id, MatterId into, String reason) {
        Matter matter = matters.get(id);
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(matter.community()));
        Input.check()
                .text("into", into.value(), 1, LONGEST_ID)
                .text("reason", reason, 1, LONGEST_REASON)
                .orRefuse();
        matter.mergeInto(matters.get(into), reason, by, clock.instant());
        workflow.merged(id);
        acts.fire(new MatterMerged(by, id, into, matter.community()));
    }
}
