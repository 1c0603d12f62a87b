package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
class ReadingDeclines implements DeclineViews {

    private final TaskRepository repository;
    private final Resolutions resolutions;
    private final LeadUnits leadUnits;
    private final Organisations organisations;
    private final OtherUnit otherUnit;
    private final Permissions permissions;
    private final InstantSource clock;

    @Inject
    ReadingDeclines(
            TaskRepository repository,
            Resolutions resolutions,
            LeadUnits leadUnits,
            Organisations organisations,
            OtherUnit otherUnit,
            Permissions permissions,
            InstantSource clock) {
        this.repository = repository;
        this.resolutions = resolutions;
        this.leadUnits = leadUnits;
        this.organisations = organisations;
        this.otherUnit = otherUnit;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public DeclineView of(PersonId by, TaskId id) {
        Task task = repository.get(id);
        Scope unit = Scope.organisation(task.community(), task.leadUnit());
        permissions.require(by, Action.READ_TASK, unit);
        Optional<Declined> declined = task.declined();
        boolean isOpen = task.state() == TaskState.DECLINED;
        boolean mayDecide = isOpen
                && permissions.may(by, DecidingDecline.actionFor(task), Scope.community(task.community()))
                && otherUnit.barring(task, by).isEmpty();
        return new DeclineView(
                declined.map(Declined::reason),
                declined.map(Declined::words).orElse(""),
                declined.map(Declined::at),
                declined.map(Declined::decideBy).filter(limit -> isOpen),
                task.isDecidedByStreet(),
                task.isDeclinableAt(clock.instant()) && permissions.may(by, Action.WORK_ON_TASK, unit),
                mayDecide,
                mayDecide ? others(task) : List.of());
    }

    private List<LeadUnitView> others(Task task) {
        Resolved resolution = resolutions.get(task.resolution());
        Set<OrganisationId> units = leadUnits.of(resolution);
        Map<OrganisationId, String> names = organisations.names(units);
        return units.stream()
                .filter(each -> !each.equals(task.leadUnit()))
                .map(each -> new LeadUnitView(
                        each,
                        names.getOrDefault(each, ""),
                        resolution.obliged().stream().map(Seat::organisation).anyMatch(each::equals)))
                .toList();
    }
}
