package org.lianxi.bpmn.engine;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;

/** Everything that should have run by now and that concerns a process (not the engine's own housekeeping). */
final class DueJobs {

    private static final int AT_ONCE = 50;

    private final ProcessEngine engine;

    DueJobs(ProcessEngine engine) {
        this.engine = engine;
    }

    /** Runs them one after another, those that come out of it as well; the first failure ends it. */
    int run() {
        int ran = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            for (Job job : due) {
                ran += run(job);
            }
            due = due();
        }
        return ran;
    }

    /** A job may be gone by its turn: a timer is cancelled by what ran before it. */
    private int run(Job job) {
        if (jobs().jobId(job.getId()).count() == 0) {
            return 0;
        }
        engine.getManagementService().executeJob(job.getId());
        return 1;
    }

    private List<Job> due() {
        return jobs().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    private JobQuery jobs() {
        return engine.getManagementService().createJobQuery();
    }
}
