package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;

/** A person and the job threads at the same instance at the same time, on the embedded MariaDB. */
class InstanceLockTest {

    private static final int OVERLAP_MILLIS = 700;
    private static final String PROCESS = "resolution-task";
    private static final TestEngine ENGINE = TestEngine.on(migrated());
    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);

    private final CountDownLatch halfDone = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    private static DataSource migrated() {
        DataSource database = TestDatabase.tables("committee");
        EngineSchema.migrate(database);
        return database;
    }

    @AfterAll
    static void end() {
        THREADS.shutdown();
        ENGINE.close();
    }

    @Test
    void a_timer_that_rings_while_a_person_acts_finds_that_its_time_is_over() throws Exception {
        String timer = overdue("task-1");

        together(() -> submit("task-1"), () -> ring(timer));

        assertThat(ENGINE.waiting(PROCESS, "task-1")).containsExactly("verifyTask STREET_SUPERVISOR@ST-1");
        assertThat(jobsOf("task-1")).isEmpty();
    }

    @Test
    void a_person_who_acts_while_a_timer_rings_goes_on_from_where_it_left_the_instance() throws Exception {
        String timer = overdue("task-2");

        together(() -> ring(timer), () -> submit("task-2"));

        assertThat(ENGINE.waiting(PROCESS, "task-2")).contains("verifyTask STREET_SUPERVISOR@ST-1");
        assertThat(jobsOf("task-2")).hasSize(1).noneMatch(timer::equals);
    }

    @Test
    void a_timer_that_is_taken_up_while_a_person_acts_does_not_disturb_the_person() throws Exception {
        overdue("task-3");

        together(() -> submit("task-3"), InstanceLockTest::takeUpDueJobs);

        assertThat(ENGINE.waiting(PROCESS, "task-3")).containsExactly("verifyTask STREET_SUPERVISOR@ST-1");
    }

    /** The first has done its part and not yet committed when the second begins. */
    private void together(Runnable first, Runnable second) throws InterruptedException, ExecutionException {
        Future<?> one =
                THREADS.submit(() -> commands().getCommandExecutorTxRequired().execute(command -> {
                    first.run();
                    halfDone.countDown();
                    return await(done, OVERLAP_MILLIS);
                }));
        Future<?> other = THREADS.submit(() -> {
            await(halfDone, 10_000);
            second.run();
            done.countDown();
        });
        one.get();
        other.get();
    }

    private static boolean await(CountDownLatch latch, int millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Accepted and due already; gives its timer. */
    private static String overdue(String task) {
        Facts facts = Facts.none()
                .and("leadUnit", "PSC-1")
                .and("verifiers", List.of("STREET_SUPERVISOR@ST-1"))
                .and("signers", List.of("STREET_SUPERVISOR@ST-1"))
                .and("acceptBy", TestEngine.START.minusSeconds(120))
                .and("due", TestEngine.START.minusSeconds(60))
                .and("accepted", true);
        ENGINE.processes().start(PROCESS, task, facts);
        return jobsOf(task).get(0);
    }

    private static void submit(String task) {
        ENGINE.processes().complete(new OpenTask(PROCESS, task, "submitTask"), Facts.none());
    }

    private static void ring(String timer) {
        Context.setJobExecutorContext(new JobExecutorContext());
        try {
            new JobsInTurn(List.of(timer), (ProcessEngineImpl) ENGINE.engine())
                    .executeJob(timer, commands().getCommandExecutorTxRequired(), new JobFailureCollector(timer));
        } finally {
            Context.removeJobExecutorContext();
        }
    }

    private static void takeUpDueJobs() {
        commands()
                .getCommandExecutorTxRequired()
                .execute(new AcquireJobsCmd(commands().getJobExecutor()));
    }

    private static List<String> jobsOf(String task) {
        String instance = ENGINE.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(task)
                .singleResult()
                .getId();
        return ENGINE.engine().getManagementService().createJobQuery().processInstanceId(instance).list().stream()
                .map(Job::getId)
                .toList();
    }

    private static ProcessEngineConfigurationImpl commands() {
        return (ProcessEngineConfigurationImpl) ENGINE.engine().getProcessEngineConfiguration();
    }
}
