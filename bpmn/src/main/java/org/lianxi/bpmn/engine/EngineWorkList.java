package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
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
    public List<OfferedWork> open(WorkSearch search, int skip, int rowsWanted) {
        return rows.openTasks(search, skip, rowsWanted).stream().map(this::work).toList();
    }

    @Override
    public int count(WorkSearch search, int most) {
        return rows.countOpenTasks(search, most);
    }

    @Override
    public List<Claim> claimedByOthers(PersonId person, Collection<PostGroup> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return rows.claimsOfOthers(person.value(), groups).stream()
                .collect(Collectors.groupingBy(
                        EngineRows.ClaimRow::task, LinkedHashMap::new, Collectors.toUnmodifiableList()))
                .values()
                .stream()
                .map(EngineWorkList::claim)
                .toList();
    }

    private static Claim claim(List<EngineRows.ClaimRow> offers) {
        EngineRows.ClaimRow first = offers.get(0);
        return new Claim(
                first.task(),
                new PersonId(first.assignee()),
                offers.stream()
                        .map(EngineRows.ClaimRow::group)
                        .map(PostGroup::parse)
                        .collect(Collectors.toSet()));
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
}
