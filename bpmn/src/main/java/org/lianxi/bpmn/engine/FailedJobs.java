package org.lianxi.bpmn.engine;

import java.util.List;
import java.util.Optional;

/** Jobs that failed at least once and are not done yet. */
public interface FailedJobs {

    /** They, oldest first. */
    List<FailedJob> list(int skip, int rows);

    /** One of them. */
    Optional<FailedJob> find(String id);

    /** Makes one due now, with all its retries. */
    void retry(String id);
}
