package org.lianxi.meeting.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class ReadingResolutionChanges implements ResolutionChanges {

    private final ResolutionRepository repository;
    private final WorkingDays days;
    private final Permissions permissions;
    private final InstantSource clock;

    @Inject
    ReadingResolutionChanges(
            ResolutionRepository repository, WorkingDays days, Permissions permissions, InstantSource clock) {
        this.repository = repository;
        this.days = days;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public ResolutionChangesView of(PersonId by, ResolutionId id) {
        Resolution resolution = repository.get(id);
        Scope here = Scope.community(resolution.community());
        permissions.require(by, Action.READ_MEETING, here);
        boolean mayOrder = permissions.may(by, Action.ORDER_RESOLUTION_CHANGE, here);
        boolean isSuspended = resolution.state() == ResolutionState.SUSPENDED;
        Optional<LocalDate> revocableFrom = resolution.revocableFrom(days);
        LocalDate today = days.dayOf(clock.instant());
        return new ResolutionChangesView(
                id,
                resolution.asResolved().title(),
                resolution.matter(),
                resolution.state(),
                resolution.suspended(),
                resolution.revoked(),
                resolution.isBeyondPower(),
                revocableFrom,
                mayOrder && resolution.isInForce(),
                mayOrder && isSuspended && !resolution.isBeyondPower(),
                mayOrder && revocableFrom.filter(day -> !today.isBefore(day)).isPresent(),
                resolution.isInForce() && permissions.may(by, Action.OVERRIDE_CLASSIFICATION, here));
    }
}
