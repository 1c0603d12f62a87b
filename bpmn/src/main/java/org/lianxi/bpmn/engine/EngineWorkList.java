package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.task.Task;
import org.lianxi.committee.mandate.PersonId;

/** {@link WorkList} on the engine. */
@ApplicationScoped
class EngineWorkList implements WorkList {

    private final EngineRoom room;
    private final EngineRows rows;
    private final ProcessModels models;

    @Inject
    EngineWorkList(EngineRoom room, EngineRows rows, ProcessModels models) {
        this.room = room;
        this.rows = rows;
        this.models = models;
    }

    @Override
    public List<OfferedWork> open(
            PersonId person, Collection<PostGroup> groups, Instant now, int skip, int rowsWanted) {
        return rows.openTasks(person.value(), names(groups), now, skip, rowsWanted).stream()
                .map(this::work)
                .toList();
    }

    @Override
    public int count(PersonId person, Collection<PostGroup> groups, Instant now, int most) {
        return rows.countOpenTasks(person.value(), names(groups), now, most);
    }

    @Override
    public Optional<OfferedWork> find(String id) {
        return rows.openTask(id).map(this::work);
    }

    @Override
    public Set<PostGroup> groupsOf(String id) {
        return rows.groupsOfTask(id).stream().map(PostGroup::parse).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean claim(String id, PersonId person) {
        try {
            Race.run("claim of " + id, () -> {
                room.engine().getTaskService().claim(id, person.value());
                return id;
            });
            return true;
        } catch (TaskAlreadyClaimedException e) {
            return false;
        }
    }

    @Override
    public void giveBack(String id) {
        Race.run("return of " + id, () -> {
            room.engine().getTaskService().setAssignee(id, null);
            return id;
        });
    }

    @Override
    public void giveBackAll(PersonId person, PostGroup group) {
        room.engine().getTaskService().createTaskQuery().taskAssignee(person.value()).list().stream()
                .map(Task::getId)
                .filter(id -> groupsOf(id).contains(group))
                .forEach(this::giveBack);
    }

    private OfferedWork work(EngineRows.TaskRow row) {
        ModelStep step = models.of(row.definition())
                .step(row.task())
                .orElseThrow(() -> new IllegalStateException("no step " + row.task() + " in " + row.definition()));
        return new OfferedWork(
                row.id(),
                row.process(),
                row.businessKey(),
                step,
                row.since(),
                row.due(),
                row.assignee().map(PersonId::new),
                row.isOffered());
    }

    private static List<String> names(Collection<PostGroup> groups) {
        return groups.stream().map(PostGroup::toString).distinct().sorted().toList();
    }
}
