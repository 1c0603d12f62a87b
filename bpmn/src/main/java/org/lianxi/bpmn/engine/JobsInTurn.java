package org.lianxi.bpmn.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobsRunnable;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;

/** Runs jobs; a timer waits for whoever is just moving its instance, and looks whether it is still there only then. */
final class JobsInTurn extends ExecuteJobsRunnable {

    JobsInTurn(List<String> jobs, ProcessEngineImpl engine) {
        super(jobs, engine);
    }

    @Override
    protected void executeJob(String job, CommandExecutor executor, JobFailureCollector failures) {
        ExecuteJobHelper.executeJob(
                job, executor, failures, new InTurn(job, failures), processEngine.getProcessEngineConfiguration());
    }

    private static final class InTurn extends ExecuteJobsCmd {

        private InTurn(String job, JobFailureCollector failures) {
            super(job, failures);
        }

        @Override
        public Void execute(CommandContext command) {
            InstanceLock.in(command).ofTimer(jobId);
            return super.execute(command);
        }
    }
}
