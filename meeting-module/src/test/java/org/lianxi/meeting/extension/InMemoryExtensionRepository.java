package org.lianxi.meeting.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.task.TaskId;

final class InMemoryExtensionRepository implements ExtensionRepository {

    private final List<Extension> all = new ArrayList<>();

    @Override
    public void add(Extension extension) {
        all.add(extension);
    }

    @Override
    public List<Extension> of(TaskId task) {
        return all.stream().filter(each -> each.task().equals(task)).toList();
    }

    @Override
    public Optional<Extension> findWaiting(TaskId task) {
        return of(task).stream().filter(Extension::isWaiting).findFirst();
    }
}
