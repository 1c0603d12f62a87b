package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class SplittingMatter implements SplitMatter {

    private static final int LONGEST_REASON = 1000;
    private static final int FEWEST_PARTS = 2;
    private static final int MOST_PARTS = 6;

    private final Permissions permissions;
    private final MatterRepository matters;
    private final MatterWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SplittingMatter(
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
    public List<MatterId> split(PersonId by, MatterId id, List<MatterPart> parts, String reason) {
        Matter matter = matters.get(id);
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(matter.community()));
        check(parts, reason);
        matter.split(reason, by, clock.instant());
        workflow.split(id);
        List<MatterId> children = new ArrayList<>();
        for (MatterPart part : parts) {
            Matter child = matter.part(MatterId.fresh(), part);
            matters.add(child);
            workflow.submitted(child.id(), child.community(), child.screenBy());
            children.add(child.id());
        }
        acts.fire(new MatterSplit(by, id, parts.size(), matter.community()));
        return children;
    }

    private static void check(List<MatterPart> parts, String reason) {
        Input input = Input.check()
                .that(
                        parts.size() >= FEWEST_PARTS && parts.size() <= MOST_PARTS,
                        "parts",
                        "split-parts",
                        FEWEST_PARTS,
                        MOST_PARTS);
        for (int i = 0; i < parts.size(); i++) {
            input.text("title" + (i + 1), parts.get(i).title(), 1, MatterDraft.LONGEST_TITLE)
                    .text("facts" + (i + 1), parts.get(i).facts(), 1, MatterDraft.LONGEST_FACTS);
        }
        input.text("reason", reason, 1, LONGEST_REASON).orRefuse();
    }
}
