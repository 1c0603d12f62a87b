package org.lianxi.committee.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.committee.registry.RegisterChanges;

@ApplicationScoped
@Transactional
class EnteringDueChanges implements EnterDueChanges {

    private final RegisterChanges register;
    private final Changes changes;
    private final InstantSource clock;

    @Inject
    EnteringDueChanges(RegisterChanges register, Changes changes, InstantSource clock) {
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @NoPermissionNeeded("the clock calls it; somebody who may decided each of them")
    public List<ChangeId> due() {
        return changes.due(LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }

    @Override
    @NoPermissionNeeded("the clock calls it; somebody who may decided it")
    public void enter(ChangeId id) {
        EnteredChange held = changes.hold(id);
        if (held.state() == ChangeState.COMING) {
            held.enter();
            register.carryOutOnItsDay(held.decider(), held.change());
        }
    }

    @Override
    @NoPermissionNeeded("the clock calls it; it says only why something waits")
    public void keepWaiting(ChangeId id, Refusal refusal) {
        EnteredChange held = changes.hold(id);
        if (held.state() == ChangeState.COMING) {
            held.keepWaiting(refusal.code());
        }
    }
}
