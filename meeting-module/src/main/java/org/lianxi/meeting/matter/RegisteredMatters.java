package org.lianxi.meeting.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.convening.MeetingLevel;

/** What the other features know of matters, and do with them inside their use cases. */
@ApplicationScoped
class RegisteredMatters implements Matters, MatterCourse {

    private final MatterRepository matters;
    private final Permissions permissions;
    private final MatterWorkflow workflow;
    private final InstantSource clock;

    @Inject
    RegisteredMatters(MatterRepository matters, Permissions permissions, MatterWorkflow workflow, InstantSource clock) {
        this.matters = matters;
        this.permissions = permissions;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public MatterFacts get(MatterId id) {
        return matters.get(id).toFacts();
    }

    @Override
    public Map<MatterId, MatterFacts> get(Collection<MatterId> ids) {
        return matters.get(ids).stream()
                .map(Matter::toFacts)
                .collect(Collectors.toMap(MatterFacts::id, Function.identity()));
    }

    @Override
    public void requireMayRead(PersonId by, MatterId id) {
        Matter matter = matters.get(id);
        if (!matter.submittedBy().equals(by)) {
            permissions.require(by, Action.READ_MATTER, Scope.community(matter.community()));
        }
    }

    @Override
    public void requireMayReadFiles(PersonId by, MatterId id) {
        requireMayRead(by, id);
        Matter matter = matters.get(id);
        Scope here = Scope.community(matter.community());
        boolean isFree = !matter.origin().isSheltered()
                || matter.submittedBy().equals(by)
                || permissions.may(by, Action.ADMIT_MATTER, here);
        if (!isFree) {
            permissions.require(by, Action.SCREEN_MATTER, here);
        }
    }

    @Override
    public void schedule(MatterId id, Collection<CompoundId> meeting, MeetingLevel level) {
        matters.get(id).schedule(meeting, level);
    }

    @Override
    public void release(MatterId id) {
        matters.get(id).release();
    }

    @Override
    public void conclude(MatterId id, MatterState end) {
        Matter matter = matters.get(id);
        matter.conclude(end);
        tell(matter);
    }

    @Override
    public void handToOwners(MatterId id, MatterRoute route, String reason, PersonId by) {
        matters.get(id).handToOwners(route, reason, by, clock.instant());
    }

    @Override
    public void handToContractor(MatterId id) {
        Matter matter = matters.get(id);
        boolean wasReferredUp = matter.isReferredUp();
        matter.handToContractor();
        if (!wasReferredUp) {
            workflow.decided(id);
        }
    }

    /** The process of what was referred up has ended in the community. */
    private void tell(Matter matter) {
        if (!matter.isReferredUp()) {
            workflow.decided(matter.id());
        }
    }
}
