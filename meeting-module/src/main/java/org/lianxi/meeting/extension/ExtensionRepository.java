package org.lianxi.meeting.extension;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.task.TaskId;

/** All requests. */
interface ExtensionRepository {

    void add(Extension extension);

    /** Oldest first. */
    List<Extension> of(TaskId task);

    Optional<Extension> findWaiting(TaskId task);
}
