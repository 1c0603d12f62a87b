package org.lianxi.meeting.task;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.meeting.resolution.ResolutionId;

final class InMemoryTaskRepository implements TaskRepository {

    private final List<Task> tasks = new ArrayList<>();

    @Override
    public void add(Task task) {
        tasks.add(task);
    }

    @Override
    public Task get(TaskId id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst().orElseThrow(() -> new UnknownTask(id));
    }

    @Override
    public Task getForAct(TaskId id) {
        return get(id);
    }

    @Override
    public List<Task> openForAct(ResolutionId resolution) {
        return tasks.stream()
                .filter(task -> task.resolution().equals(resolution))
                .filter(task -> !task.state().isClosed())
                .toList();
    }

    @Override
    public List<Task> owedByRuleFrom(LocalDate day) {
        return tasks.stream()
                .filter(task -> task.isDueByRule() && task.state().isOwed())
                .filter(task -> !task.dueOn().isBefore(day))
                .toList();
    }

    @Override
    public Map<TaskId, TitleInCompound> titles(Collection<TaskId> ids) {
        return tasks.stream()
                .filter(task -> ids.contains(task.id()))
                .collect(toMap(Task::id, task -> new TitleInCompound(task.title(), task.compound())));
    }
}
