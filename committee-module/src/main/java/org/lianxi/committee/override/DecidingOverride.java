package org.lianxi.committee.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DecidingOverride implements DecideOverride, EndOverride {

    private static final int LONGEST_REMARK = 500;

    private final Permissions permissions;
    private final Organisations organisations;
    private final OverrideRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    DecidingOverride(
            Permissions permissions,
            Organisations organisations,
            OverrideRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void approve(PersonId by, OverrideId id, String remark) {
        ProposedOverride proposed = permitted(by, id);
        Input.check().text("remark", remark, 0, LONGEST_REMARK).orRefuse();
        Instant now = clock.instant();
        proposed.approve(by, now, now.atZone(WorkingDays.ZONE).toLocalDate(), remark);
        register.ofCell(proposed.draft()).stream()
                .filter(each -> !each.id().equals(id))
                .filter(each -> each.state() == OverrideState.APPROVED && each.overlaps(proposed.draft()))
                .findFirst()
                .ifPresent(other -> {
                    throw new OverridesOverlap(other.id());
                });
        acts.fire(new OverrideApproved(by, id, proposed.draft()));
    }

    @Override
    public void refuse(PersonId by, OverrideId id, String remark) {
        ProposedOverride proposed = permitted(by, id);
        Input.check().text("remark", remark, 1, LONGEST_REMARK).orRefuse();
        proposed.refuse(by, clock.instant(), remark);
        acts.fire(new OverrideRefused(by, id, proposed.draft()));
    }

    @Override
    public void end(PersonId by, OverrideId id, String reason) {
        ProposedOverride proposed = permitted(by, id);
        Input.check().text("reason", reason, 1, LONGEST_REMARK).orRefuse();
        Instant now = clock.instant();
        proposed.end(by, now, now.atZone(WorkingDays.ZONE).toLocalDate(), reason);
        acts.fire(new OverrideEnded(by, id, proposed.draft()));
    }

    private ProposedOverride permitted(PersonId by, OverrideId id) {
        ProposedOverride proposed = register.get(id);
        permissions.require(
                by,
                Action.APPROVE_PERMISSION_OVERRIDE,
                OverridePlace.scope(organisations.get(proposed.draft().place())));
        return proposed;
    }
}
