package org.lianxi.bpmn.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The engine in the container: one JTA transaction with the aggregates, on the same data source. */
@ApplicationScoped
class RunningEngine implements EngineLifecycle, EngineRoom {

    private static final String DATA_SOURCE = "java:app/jdbc/lianxi";
    private static final String TRANSACTION_MANAGER = "java:appserver/TransactionManager";
    private static final String WORKERS = "java:comp/DefaultManagedExecutorService";
    private static final String THREADS = "java:comp/DefaultManagedThreadFactory";

    private final Instance<Step> steps;
    private final InstantSource clock;
    private final Event<WorkOffered> offered;
    private final Event<WorkOver> over;
    private volatile Optional<Running> running = Optional.empty();

    @Inject
    RunningEngine(@Any Instance<Step> steps, InstantSource clock, Event<WorkOffered> offered, Event<WorkOver> over) {
        this.steps = steps;
        this.clock = clock;
        this.offered = offered;
        this.over = over;
    }

    @Override
    public synchronized void start() {
        if (running.isPresent()) {
            return;
        }
        EngineSettings settings = EngineSettings.fromSystemProperties();
        ContainerJobExecutor jobs = new ContainerJobExecutor(
                lookUp(WORKERS, ManagedExecutorService.class), lookUp(THREADS, ManagedThreadFactory.class), settings);
        DataSource dataSource = lookUp(DATA_SOURCE, DataSource.class);
        HouseRules.setClock(clock);
        ProcessEngine engine = configuration(settings, dataSource, jobs).buildProcessEngine();
        HouseRules.deployModels(engine);
        running = Optional.of(new Running(engine, dataSource, jobs));
    }

    private JakartaTransactionProcessEngineConfiguration configuration(
            EngineSettings settings, DataSource dataSource, ContainerJobExecutor jobs) {
        JakartaTransactionProcessEngineConfiguration configuration =
                HouseRules.applyTo(new JakartaTransactionProcessEngineConfiguration(), settings, Steps.in(steps));
        configuration.setCustomPostBPMNParseListeners(
                new ArrayList<>(List.of(new WorkWatch(offered::fire, over::fire))));
        configuration.setDataSource(dataSource);
        configuration.setDatabaseType("mysql");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setTransactionManager(lookUp(TRANSACTION_MANAGER, TransactionManager.class));
        configuration.setTransactionsExternallyManaged(true);
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        return configuration;
    }

    @Override
    public synchronized void startJobs() {
        started().jobs().start();
    }

    @Override
    public int runDueJobs() {
        return new DueJobs(engine()).run();
    }

    @Override
    public synchronized void stop() {
        if (running.isEmpty()) {
            return;
        }
        Running stopping = running.get();
        running = Optional.empty();
        stopping.jobs().shutdown();
        stopping.engine().close();
        ClockUtil.reset();
    }

    @Override
    public ProcessEngine engine() {
        return started().engine();
    }

    @Override
    public DataSource dataSource() {
        return started().dataSource();
    }

    private Running started() {
        return running.orElseThrow(() -> new IllegalStateException("the process engine is not running"));
    }

    @SuppressWarnings("BanJNDI") // names of the container, never from outside
    private static <T> T lookUp(String name, Class<T> type) {
        try {
            return type.cast(InitialContext.<Object>doLookup(name));
        } catch (NamingException e) {
            throw new IllegalStateException("nothing is bound to " + name, e);
        }
    }

    private record Running(ProcessEngine engine, DataSource dataSource, ContainerJobExecutor jobs) {}
}
