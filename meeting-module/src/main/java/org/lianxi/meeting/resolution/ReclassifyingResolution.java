package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.matter.MatterCourse;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.ReservedMatters;

@ApplicationScoped
@Transactional
class ReclassifyingResolution implements ReclassifyResolution {

    private final ResolutionRepository repository;
    private final MatterCourse matters;
    private final Permissions permissions;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReclassifyingResolution(
            ResolutionRepository repository,
            MatterCourse matters,
            Permissions permissions,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.matters = matters;
        this.permissions = permissions;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void reclassify(PersonId by, ResolutionId id, MatterRoute route, String reason) {
        Resolution resolution = repository.getForAct(id);
        permissions.require(by, Action.OVERRIDE_CLASSIFICATION, Scope.community(resolution.community()));
        Input.check().text("reason", reason, 1, OrderingResolution.LONGEST).orRefuse();
        if (!ReservedMatters.contain(route)) {
            throw new RouteNotReserved(id, route);
        }
        Instant now = clock.instant();
        String words = reason.strip();
        matters.handToOwners(resolution.matter(), route, words, by);
        resolution.goesBeyondPower(words, now);
        acts.fire(new ResolutionReclassified(by, id, resolution.community(), route, words));
        acts.fire(new ResolutionSuspended(
                Optional.of(by), id, resolution.community(), SuspensionCause.BEYOND_POWER, words));
    }
}
