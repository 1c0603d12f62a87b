package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;

/** {@link Courses} from the engine's history. */
@ApplicationScoped
class EngineCourses implements Courses {

    private final EngineRows rows;
    private final ProcessModels models;

    @Inject
    EngineCourses(EngineRows rows, ProcessModels models) {
        this.rows = rows;
        this.models = models;
    }

    @Override
    public Optional<Course> of(String process, String businessKey) {
        return rows.instance(process, businessKey).map(this::course);
    }

    private Course course(EngineRows.InstanceRow instance) {
        ProcessModel model = models.of(instance.definition());
        Map<String, List<String>> groups = rows.groupsByTask(instance.id());
        List<Visit> visits = Stream.concat(
                        rows.visits(instance.id()).stream(), rows.waitingJobs(instance.id()).stream())
                .flatMap(row -> visit(row, model, groups).stream())
                .toList();
        return new Course(model, visits);
    }

    private static Optional<Visit> visit(
            EngineRows.VisitRow row, ProcessModel model, Map<String, List<String>> groups) {
        return model.step(row.step())
                .map(step -> new Visit(
                        step,
                        row.assignee().map(PersonId::new),
                        row.until().isPresent() ? List.of() : groups(row, groups),
                        row.since(),
                        row.until(),
                        row.due()));
    }

    private static List<PostGroup> groups(EngineRows.VisitRow row, Map<String, List<String>> groups) {
        return row.task().map(task -> groups.getOrDefault(task, List.of())).orElse(List.of()).stream()
                .map(PostGroup::parse)
                .toList();
    }
}
