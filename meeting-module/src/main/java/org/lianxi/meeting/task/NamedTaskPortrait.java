package org.lianxi.meeting.task;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.procedure.Wording;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.meeting.convening.Meetings;
import org.lianxi.meeting.document.StoredFileView;
import org.lianxi.meeting.resolution.Resolutions;
import org.lianxi.meeting.resolution.Resolved;

@ApplicationScoped
class NamedTaskPortrait implements TaskPortrait {

    private final Resolutions resolutions;
    private final Meetings meetings;
    private final TaskFiles files;
    private final Compounds compounds;
    private final Organisations organisations;
    private final Persons persons;
    private final OtherUnit otherUnit;
    private final TaskCalendar calendar;
    private final TaskDeadlines deadlines;
    private final Permissions permissions;
    private final InstantSource clock;

    @Inject
    NamedTaskPortrait(
            Resolutions resolutions,
            Meetings meetings,
            TaskFiles files,
            Compounds compounds,
            Organisations organisations,
            Persons persons,
            OtherUnit otherUnit,
            TaskCalendar calendar,
            TaskDeadlines deadlines,
            Permissions permissions,
            InstantSource clock) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.files = files;
        this.compounds = compounds;
        this.organisations = organisations;
        this.persons = persons;
        this.otherUnit = otherUnit;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public List<TaskLine> lines(List<Task> tasks) {
        Instant now = clock.instant();
        Map<OrganisationId, String> units =
                organisations.names(tasks.stream().map(Task::leadUnit).collect(toSet()));
        Map<CompoundId, String> places =
                compounds.names(tasks.stream().map(Task::compound).collect(toSet()));
        return tasks.stream().map(task -> line(task, units, places, now)).toList();
    }

    private static TaskLine line(
            Task task, Map<OrganisationId, String> units, Map<CompoundId, String> places, Instant now) {
        return new TaskLine(
                task.id(),
                task.title(),
                task.state(),
                task.weight(),
                task.resolution(),
                task.leadUnit(),
                units.getOrDefault(task.leadUnit(), ""),
                places.getOrDefault(task.compound(), ""),
                task.dueAt(),
                task.isOverdueAt(now),
                task.movedAt(),
                task.community(),
                task.acceptBy(),
                task.rejections());
    }

    @Override
    public TaskView of(Task task, PersonId reader) {
        Resolved resolution = resolutions.get(task.resolution());
        CompoundView compound = compounds.get(task.compound());
        Map<PersonId, String> names = persons.names(people(task));
        boolean barred = otherUnit.barring(task, reader).isPresent();
        return new TaskView(
                task.id(),
                task.title(),
                task.standard(),
                task.state(),
                task.weight(),
                task.resolution(),
                resolution.title(),
                resolution.text(),
                task.meeting(),
                compound.id(),
                compound.name(),
                compound.community(),
                compound.communityName(),
                task.leadUnit(),
                organisations.names(Set.of(task.leadUnit())).getOrDefault(task.leadUnit(), ""),
                named(task.assignedBy(), names),
                task.assignedAt(),
                task.acceptBy(),
                task.acceptedAt(),
                task.dueOn(),
                task.dueAt(),
                task.dueRule().map(rule -> sum(task, rule)),
                task.isOverdueAt(clock.instant()),
                task.overdueAt(),
                task.submittedAt(),
                task.verifiedAt(),
                task.verifiedBy().map(person -> named(person, names)),
                task.signedOffAt(),
                task.signedOffBy().map(person -> named(person, names)),
                task.rejections(),
                task.accessEntry(),
                entries(task, names),
                task.version(),
                barred,
                acts(task, reader, barred),
                meetings.get(task.meeting()).rulesAt());
    }

    /** The ground is that of the row of today with the same id. */
    private TaskDueView sum(Task task, Task.DueRule rule) {
        LocalDate from = calendar.dayOf(task.assignedAt());
        LocalDate on = calendar.lastDay(task.assignedAt(), rule.unit(), rule.amount());
        TaskDeadline row = deadlines.of(task.weight());
        return new TaskDueView(
                rule.rule(),
                rule.unit(),
                rule.amount(),
                from,
                rule.unit() == LimitUnit.DAYS ? from.plusDays(rule.amount()) : on,
                on,
                rule.isChosen(),
                row.rule().equals(rule.rule()) ? row.ground() : new Wording("", ""));
    }

    private static Set<PersonId> people(Task task) {
        return Stream.concat(
                        Stream.of(task.assignedBy()),
                        task.entries().stream().map(TaskEntry::person).flatMap(Optional::stream))
                .collect(toSet());
    }

    private static PersonView named(PersonId person, Map<PersonId, String> names) {
        return new PersonView(person, names.getOrDefault(person, ""));
    }

    private List<TaskEntryView> entries(Task task, Map<PersonId, String> names) {
        List<StoredFileView> all = files.of(task.id());
        return task.entries().stream().map(entry -> view(entry, all, names)).toList();
    }

    private static TaskEntryView view(TaskEntry entry, List<StoredFileView> all, Map<PersonId, String> names) {
        return new TaskEntryView(
                entry.kind(),
                entry.happenedAt(),
                entry.person().map(person -> named(person, names)),
                entry.text(),
                all.stream().filter(file -> entry.has(file.id())).toList());
    }

    private TaskActs acts(Task task, PersonId reader, boolean barred) {
        boolean worksOn =
                permissions.may(reader, Action.WORK_ON_TASK, Scope.organisation(task.community(), task.leadUnit()));
        return new TaskActs(
                task.isAssigned() && worksOn,
                task.isWorkedOn() && worksOn,
                task.isWorkedOn() && worksOn,
                task.isSubmitted()
                        && !barred
                        && Verifying.may(permissions, otherUnit, Action.VERIFY_TASK, reader, task),
                task.isVerified()
                        && !barred
                        && Verifying.may(permissions, otherUnit, task.signOffAction(), reader, task));
    }
}
