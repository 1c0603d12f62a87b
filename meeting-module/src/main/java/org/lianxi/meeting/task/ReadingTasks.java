package org.lianxi.meeting.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
@Transactional
class ReadingTasks implements TaskViews {

    private final TaskRepository repository;
    private final TaskList list;
    private final TaskPortrait portrait;
    private final Resolutions resolutions;
    private final LeadUnits leadUnits;
    private final TaskCalendar calendar;
    private final Organisations organisations;
    private final Permissions permissions;
    private final InstantSource clock;

    @Inject
    ReadingTasks(
            TaskRepository repository,
            TaskList list,
            TaskPortrait portrait,
            Resolutions resolutions,
            LeadUnits leadUnits,
            TaskCalendar calendar,
            Organisations organisations,
            Permissions permissions,
            InstantSource clock) {
        this.repository = repository;
        this.list = list;
        this.portrait = portrait;
        this.resolutions = resolutions;
        this.leadUnits = leadUnits;
        this.calendar = calendar;
        this.organisations = organisations;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public TaskView get(PersonId by, TaskId id) {
        Task task = repository.get(id);
        permissions.require(by, Action.READ_TASK, Scope.organisation(task.community(), task.leadUnit()));
        return portrait.of(task, by);
    }

    @Override
    public Page<TaskLine> page(PersonId by, TaskFilter filter, PageRequest page) {
        Set<OrganisationId> communities = permissions.communities(by, Action.READ_TASK);
        return Page.of(portrait.lines(list.find(communities, filter, clock.instant(), page)), page);
    }

    @Override
    public List<TaskLine> ofResolutions(PersonId by, Collection<ResolutionId> ids) {
        return portrait.lines(list.of(permissions.communities(by, Action.READ_TASK), ids));
    }

    @Override
    public Map<TaskWeight, LocalDate> latestDue(PersonId by, ResolutionId id) {
        Resolved resolution = resolutions.get(id);
        permissions.require(by, Action.ASSIGN_TASK, Scope.community(resolution.community()));
        Instant now = clock.instant();
        RulesOfProcedure rules = calendar.rulesOf(resolution.meeting());
        Map<TaskWeight, LocalDate> latest = new EnumMap<>(TaskWeight.class);
        for (TaskWeight each : TaskWeight.values()) {
            latest.put(each, calendar.latestDue(rules, now, each).on());
        }
        return latest;
    }

    @Override
    public List<LeadUnitView> possibleLeadUnits(PersonId by, ResolutionId id) {
        Resolved resolution = resolutions.get(id);
        permissions.require(by, Action.ASSIGN_TASK, Scope.community(resolution.community()));
        Set<OrganisationId> units = leadUnits.of(resolution);
        Set<OrganisationId> obliged =
                resolution.obliged().stream().map(Seat::organisation).collect(toSet());
        Map<OrganisationId, String> names = organisations.names(units);
        return units.stream()
                .map(unit -> new LeadUnitView(unit, names.getOrDefault(unit, ""), obliged.contains(unit)))
                .toList();
    }

    @Override
    @NoPermissionNeeded("titles are shown only for a person's own work")
    public Map<TaskId, TitleInCompound> titles(Collection<TaskId> tasks) {
        return repository.titles(tasks);
    }
}
