package org.lianxi.bpmn.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.bpmn.engine.Claim;
import org.lianxi.bpmn.engine.Course;
import org.lianxi.bpmn.engine.Courses;
import org.lianxi.bpmn.engine.ModelStep;
import org.lianxi.bpmn.engine.PostGroup;
import org.lianxi.bpmn.engine.Visit;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Persons;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;

/** {@link Progress} from the course of the instance. */
@ApplicationScoped
@NoPermissionNeeded(
        "shown only beside a subject that the person was permitted to read, and holds nothing of its content")
class CourseProgress implements Progress {

    private final Courses courses;
    private final Persons persons;
    private final Organisations organisations;
    private final LapsedClaims lapsedClaims;

    @Inject
    CourseProgress(Courses courses, Persons persons, Organisations organisations, LapsedClaims lapsedClaims) {
        this.courses = courses;
        this.lapsedClaims = lapsedClaims;
        this.persons = persons;
        this.organisations = organisations;
    }

    @Override
    public Optional<ProgressView> of(SubjectKind kind, String subjectId) {
        return courses.of(kind.process(), subjectId).map(this::view);
    }

    private ProgressView view(Course course) {
        Names names = names(course.visits());
        Comparator<Visit> inOrder =
                Comparator.comparing(Visit::step, course.model().inOrder());
        List<Visit> current = course.visits().stream()
                .filter(Visit::isOpen)
                .sorted(inOrder)
                .map(visit -> isLapsed(visit) ? visit.unclaimed() : visit)
                .toList();
        List<ModelStep> next = course.model()
                .humanStepsAfter(
                        current.stream().map(visit -> visit.step().id()).toList());
        Stream<Visit> done = course.visits().stream()
                .filter(Predicate.not(Visit::isOpen))
                .sorted(Comparator.comparing(CourseProgress::end).thenComparing(inOrder));
        return new ProgressView(
                course.model().xml(),
                Stream.concat(
                                Stream.concat(done, current.stream()).map(visit -> step(visit, names)),
                                next.stream().map(CourseProgress::step))
                        .toList());
    }

    private static Instant end(Visit visit) {
        return visit.until().orElse(Instant.MAX);
    }

    /** Whether it waits for a post again because whoever had claimed it has left that post. */
    private boolean isLapsed(Visit visit) {
        return !visit.groups().isEmpty()
                && visit.person()
                        .map(person -> new Claim(visit.step().id(), person, Set.copyOf(visit.groups())))
                        .filter(lapsedClaims::isLapsed)
                        .isPresent();
    }

    /** The names of all people and organisations in one query each. */
    private Names names(Collection<Visit> visits) {
        return new Names(
                persons.names(visits.stream()
                        .flatMap(visit -> visit.person().stream())
                        .distinct()
                        .toList()),
                organisations.views(visits.stream()
                        .flatMap(visit -> visit.groups().stream())
                        .map(PostGroup::organisation)
                        .collect(Collectors.toSet())));
    }

    private static ProgressStep step(Visit visit, Names names) {
        return new ProgressStep(
                visit.step().id(),
                visit.step().nameZh(),
                visit.step().nameEn(),
                visit.isOpen() ? StepState.CURRENT : StepState.DONE,
                !visit.step().isHuman(),
                visit.person().map(names::person),
                visit.groups().stream().map(names::post).toList(),
                Optional.of(visit.since()),
                visit.until(),
                visit.due());
    }

    private static ProgressStep step(ModelStep next) {
        return new ProgressStep(
                next.id(),
                next.nameZh(),
                next.nameEn(),
                StepState.NEXT,
                !next.isHuman(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private record Names(Map<PersonId, String> persons, Map<OrganisationId, OrganisationView> organisations) {

        PersonView person(PersonId id) {
            return new PersonView(id, persons.getOrDefault(id, id.value()));
        }

        WaitingPost post(PostGroup group) {
            OrganisationId organisation = group.organisation();
            Optional<OrganisationView> view = Optional.ofNullable(organisations.get(organisation));
            return new WaitingPost(
                    view.map(each -> group.in(each.kind())).orElse(group).post(),
                    organisation,
                    view.map(OrganisationView::name).orElse(organisation.value()));
        }
    }
}
