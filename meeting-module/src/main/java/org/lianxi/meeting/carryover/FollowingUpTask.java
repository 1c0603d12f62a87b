package org.lianxi.meeting.carryover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterIntake;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class FollowingUpTask implements FollowUpTask {

    private static final int LONGEST_TITLE = 110;

    private final Permissions permissions;
    private final FollowUpRepository followUps;
    private final MatterIntake intake;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    FollowingUpTask(
            Permissions permissions,
            FollowUpRepository followUps,
            MatterIntake intake,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.followUps = followUps;
        this.intake = intake;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public MatterId follow(PersonId by, TaskId id) {
        Instant now = clock.instant();
        TaskFacts task = followUps.task(id, now);
        permissions.require(by, Action.SCREEN_MATTER, Scope.community(task.community()));
        if (!task.isOverdue()) {
            throw new TaskNotOverdue(id);
        }
        return task.followedUpBy().orElseGet(() -> enter(by, task, now));
    }

    private MatterId enter(PersonId by, TaskFacts task, Instant now) {
        MatterId matter = intake.take(by, draft(task), MatterOrigin.FOLLOW_UP, Optional.empty());
        followUps.add(new FollowUp(matter, task.id(), by, now));
        acts.fire(new TaskFollowedUp(by, task.id(), matter, task.community()));
        return matter;
    }

    private static MatterDraft draft(TaskFacts task) {
        String title = task.title().length() > LONGEST_TITLE ? task.title().substring(0, LONGEST_TITLE) : task.title();
        return new MatterDraft(
                task.compound(),
                task.community(),
                "跟进：" + title,
                "任务“" + task.title() + "”应于 " + task.dueOn() + " 前办结，现已超期。",
                "听取牵头单位说明，商定办结办法和时间。",
                MatterCategory.OTHER,
                Urgency.ORDINARY,
                0,
                List.of());
    }
}
