package org.lianxi.meeting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.task.DueDate;
import org.lianxi.meeting.task.DueDates;
import org.lianxi.meeting.task.TaskId;

@ApplicationScoped
@Transactional
class ReadingExtensions implements ExtensionViews {

    private final ExtensionRepository repository;
    private final DueDates dueDates;
    private final Permissions permissions;
    private final Persons persons;
    private final InstantSource clock;

    @Inject
    ReadingExtensions(
            ExtensionRepository repository,
            DueDates dueDates,
            Permissions permissions,
            Persons persons,
            InstantSource clock) {
        this.repository = repository;
        this.dueDates = dueDates;
        this.permissions = permissions;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public ExtensionsView of(PersonId by, TaskId task) {
        DueDate due = dueDates.get(task);
        Scope unit = Scope.organisation(due.community(), due.leadUnit());
        permissions.require(by, Action.READ_TASK, unit);
        Instant now = clock.instant();
        List<Extension> all = repository.of(task);
        boolean worksOn = permissions.may(by, Action.WORK_ON_TASK, unit);
        boolean readsWords = worksOn || permissions.may(by, Action.READ_EXTENSIONS, Scope.community(due.community()));
        boolean isWaiting = all.stream().anyMatch(Extension::isWaiting);
        boolean mayDecide = isWaiting && permissions.may(by, Deciding.action(all), Scope.community(due.community()));
        return new ExtensionsView(views(all, readsWords), worksOn ? offer(due, all, now) : Optional.empty(), mayDecide);
    }

    private static Optional<ExtensionOffer> offer(DueDate due, List<Extension> all, Instant now) {
        boolean isOpen = due.isOwed()
                && !due.hasPassed(now)
                && all.stream().noneMatch(Extension::isWaiting)
                && all.stream().filter(Extension::isGranted).count() < ExtensionRule.most(due)
                && ExtensionRule.latest(due).isAfter(due.on());
        return isOpen ? Optional.of(new ExtensionOffer(due.on(), ExtensionRule.latest(due))) : Optional.empty();
    }

    private List<ExtensionView> views(List<Extension> all, boolean readsWords) {
        Map<PersonId, String> names = persons.names(all.stream()
                .flatMap(each -> Stream.concat(Stream.of(each.requestedBy()), each.decidedBy().stream()))
                .collect(Collectors.toSet()));
        return all.stream().map(each -> view(each, names, readsWords)).toList();
    }

    private static ExtensionView view(Extension each, Map<PersonId, String> names, boolean readsWords) {
        return new ExtensionView(
                each.number(),
                each.state(),
                readsWords ? each.reason() : "",
                readsWords ? each.progress() : "",
                each.dueBefore(),
                each.askedFor(),
                named(each.requestedBy(), names),
                each.requestedAt(),
                each.decideBy(),
                each.decidedBy().map(person -> named(person, names)),
                each.decidedAt(),
                each.grantedTo(),
                readsWords ? each.answer() : "");
    }

    private static PersonView named(PersonId person, Map<PersonId, String> names) {
        return new PersonView(person, names.getOrDefault(person, ""));
    }
}
