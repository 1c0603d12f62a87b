package org.lianxi.bpmn.engine;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.h2.jdbcx.JdbcDataSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;

/**
 * The engine as in the container, but in memory, without a container and with its own clock: steps are stubs that only
 * remember that they were called. One per JVM; {@link #fresh} empties it.
 */
public final class TestEngine implements EngineRoom {

    /** When every test begins. */
    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");

    private static final List<String> STEPS = List.of(
            "draftMinutes",
            "reportMissingSignatures",
            "remindParties",
            "markTaskOverdue",
            "reportUnread",
            "markWhistleUnanswered",
            "expireNotice",
            "markObjectionLate",
            "markNoticeUnposted",
            "markTakeDownLate",
            "markWhistleLate",
            "closeEvaluation");
    private static final EngineSettings SETTINGS = EngineSettings.DEFAULT;

    private final DataSource dataSource;
    private final ProcessEngine engine;
    private final List<String> taken = new ArrayList<>();
    private final List<WorkOffered> offered = new ArrayList<>();
    private final List<WorkOver> over = new ArrayList<>();
    private final Set<String> broken = new HashSet<>();
    private final Map<String, StepOutcome> outcomes = new HashMap<>();
    private final DoneTasks done = new DoneTasks();
    private final EngineRows rows = new EngineRows(this);
    private final ProcessModels models = new ProcessModels(this);
    private volatile Instant now = START;

    private TestEngine(DataSource dataSource, String schemaUpdate) {
        this.dataSource = dataSource;
        HouseRules.setClock(clock());
        StandaloneInMemProcessEngineConfiguration configuration =
                HouseRules.applyTo(new StandaloneInMemProcessEngineConfiguration(), SETTINGS, stubs());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new WorkWatch(offered::add, over::add))));
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate(schemaUpdate);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
        HouseRules.deployModels(engine);
    }

    /** An engine of its own on a migrated database; it is closed by {@link #close}. */
    static TestEngine on(DataSource migrated) {
        return new TestEngine(migrated, "false");
    }

    private static TestEngine inMemory() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return new TestEngine(h2, "create-drop");
    }

    void close() {
        engine.close();
    }

    /** The engine without any instance, at {@link #START}, all steps working. */
    public static TestEngine fresh() {
        TestEngine engine = Built.ONE;
        engine.empty();
        return engine;
    }

    private Map<Object, Object> stubs() {
        Map<Object, Object> stubs = new HashMap<>();
        STEPS.forEach(name -> stubs.put(name, new StepDelegate(() -> key -> take(name, key))));
        return stubs;
    }

    private StepOutcome take(String name, String businessKey) {
        if (broken.contains(name)) {
            throw new IllegalStateException(name + " is broken");
        }
        taken.add(name + " " + businessKey);
        return outcomes.getOrDefault(name, StepOutcome.done());
    }

    private void empty() {
        now = START;
        HouseRules.setClock(clock());
        taken.clear();
        broken.clear();
        offered.clear();
        over.clear();
        outcomes.clear();
        done.take();
        List<String> instances = engine.getRuntimeService().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .toList();
        if (!instances.isEmpty()) {
            engine.getRuntimeService().deleteProcessInstances(instances, "end of test", true, true);
        }
        engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .list()
                .forEach(ended -> engine.getHistoryService().deleteHistoricProcessInstance(ended.getId()));
    }

    /** What the adapters are given. */
    public Processes processes() {
        return new MovingProcesses(this, done);
    }

    /** What the inbox is given. */
    public WorkList workList() {
        return new EngineWorkList(this, rows, models);
    }

    /** What is known of the models. */
    public KnownSteps steps() {
        return new DeployedSteps(this, models);
    }

    /** The limits of what waits. */
    public Limits limits() {
        return new EngineLimits(rows);
    }

    /** Everything that began to wait for people so far. */
    public List<WorkOffered> offered() {
        return List.copyOf(offered);
    }

    /** Everything that no longer waits for people so far. */
    public List<WorkOver> over() {
        return List.copyOf(over);
    }

    /** What progress is given. */
    public Courses courses() {
        return new EngineCourses(rows, models);
    }

    /** What the operator's page is given. */
    public FailedJobs failedJobs() {
        return new EngineFailedJobs(this, models, clock());
    }

    /** Where instances stand, in bulk. */
    public Stands stands() {
        return new EngineStands(rows);
    }

    /** The instances of older models. */
    public OldInstances oldInstances() {
        return new MovingOldInstances(this);
    }

    /** The clock that engine and test share. */
    public InstantSource clock() {
        return () -> now;
    }

    /** Lets time pass. */
    public void itIs(Instant moment) {
        now = moment;
    }

    /** Lets the job threads do what is due. */
    public int runDueJobs() {
        return new DueJobs(engine).run();
    }

    /** A use case fires its act after it has told the process. */
    public void fire(Act act) {
        new RecordingWhoActed(done, rows).on(act);
    }

    /** Makes a step end with an error that the model catches. */
    public void ending(String step, String error) {
        outcomes.put(step, StepOutcome.error(error));
    }

    /** Makes a step fail until it is {@link #mended}. */
    public void broken(String step) {
        broken.add(step);
    }

    /** Makes a step work again. */
    public void mended(String step) {
        broken.remove(step);
    }

    /** The steps taken so far with their business keys, e.g. {@code draftMinutes m-1}. */
    public List<String> stepsTaken() {
        return List.copyOf(taken);
    }

    /** Where an instance waits: {@code task GROUP,GROUP} or {@code task person}, receive tasks with their id only. */
    public List<String> waiting(String process, String businessKey) {
        return courses().of(process, businessKey).orElseThrow().visits().stream()
                .filter(Visit::isOpen)
                .map(TestEngine::described)
                .sorted()
                .toList();
    }

    private static String described(Visit visit) {
        List<String> whom = new ArrayList<>(
                visit.groups().stream().map(PostGroup::toString).sorted().toList());
        visit.person().map(PersonId::value).ifPresent(whom::add);
        return (visit.step().id() + " " + String.join(",", whom)).strip();
    }

    /** When the tasks of this key are due. */
    public List<Instant> due(String process, String businessKey, String task) {
        return courses().of(process, businessKey).orElseThrow().visits().stream()
                .filter(visit -> visit.isOpen() && visit.step().id().equals(task))
                .flatMap(visit -> visit.due().stream())
                .toList();
    }

    /** The end events of the process that an ended instance has reached, those of subprocesses left out. */
    public List<String> endsReached(String process, String businessKey) {
        String instance = rows.instance(process, businessKey).orElseThrow().id();
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .list()
                .stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .filter(activity -> instance.equals(activity.getParentActivityInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Whether the instance has come to its end. */
    public boolean hasEnded(String businessKey) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count()
                == 0;
    }

    /** How many timers wait in all instances. */
    public long timers() {
        return engine.getManagementService().createJobQuery().timers().active().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .count();
    }

    @Override
    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public DataSource dataSource() {
        return dataSource;
    }

    private static final class Built {
        static final TestEngine ONE = inMemory();
    }
}
