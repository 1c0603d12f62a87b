package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.Matters;
import org.lianxi.meeting.matter.ReservedMatters;

@ApplicationScoped
@Transactional
class OrderingResolution implements OrderResolution {

    static final int LONGEST = 500;

    private final ResolutionRepository repository;
    private final Matters matters;
    private final WorkingDays days;
    private final Permissions permissions;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    OrderingResolution(
            ResolutionRepository repository,
            Matters matters,
            WorkingDays days,
            Permissions permissions,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.matters = matters;
        this.days = days;
        this.permissions = permissions;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void suspend(PersonId by, ResolutionId id, String reason) {
        Resolution resolution = orderedBy(by, id);
        Input.check().text("reason", reason, 1, LONGEST).orRefuse();
        resolution.suspend(SuspensionCause.ORDER, reason.strip(), clock.instant());
        acts.fire(new ResolutionSuspended(
                Optional.of(by), id, resolution.community(), SuspensionCause.ORDER, reason.strip()));
    }

    @Override
    public void resume(PersonId by, ResolutionId id, String reason) {
        Resolution resolution = orderedBy(by, id);
        Input.check().text("reason", reason, 1, LONGEST).orRefuse();
        ReservedMatters.requireNone(
                resolution.matter(), matters.get(resolution.matter()).screenedRoute());
        resolution.resume(clock.instant());
        acts.fire(new ResolutionResumed(Optional.of(by), id, resolution.community(), reason.strip()));
    }

    @Override
    public void revoke(PersonId by, ResolutionId id, RevocationReason reason, String words) {
        Resolution resolution = orderedBy(by, id);
        Input.check().text("words", words, 1, LONGEST).orRefuse();
        Instant now = clock.instant();
        resolution.requireRevocableByOrder(days, now);
        resolution.revoke(reason, words.strip(), now);
        acts.fire(new ResolutionRevoked(Optional.of(by), id, resolution.community(), reason, words.strip()));
    }

    private Resolution orderedBy(PersonId by, ResolutionId id) {
        Resolution resolution = repository.getForAct(id);
        permissions.require(by, Action.ORDER_RESOLUTION_CHANGE, Scope.community(resolution.community()));
        return resolution;
    }
}
