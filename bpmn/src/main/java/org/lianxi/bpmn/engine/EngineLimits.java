package org.lianxi.bpmn.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@link Limits} from the engine's tables. */
@ApplicationScoped
class EngineLimits implements Limits {

    private final EngineRows rows;

    @Inject
    EngineLimits(EngineRows rows) {
        this.rows = rows;
    }

    @Override
    public List<LimitedWork> between(Instant after, Instant until, String afterId, int most) {
        List<EngineRows.TaskRow> found = rows.tasksDue(after, until, afterId, most);
        Map<String, Set<PostGroup>> groups =
                rows.groupsOfTasks(found.stream().map(EngineRows.TaskRow::id).toList());
        return found.stream()
                .map(row -> new LimitedWork(row, groups.getOrDefault(row.id(), Set.of())))
                .toList();
    }
}
