package org.lianxi.web.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.lianxi.bpmn.engine.EngineLifecycle;
import org.lianxi.bpmn.inbox.MoveOldProcesses;
import org.lianxi.committee.account.OfferFirstSetUp;
import org.lianxi.committee.procedure.DecisionTables;
import org.lianxi.web.live.LiveBeat;

/** The order of the start: decision tables, tables, engine, first data, then the jobs; only then the portal says it is ready. */
@ApplicationScoped
public class Start {

    private static final System.Logger LOG = System.getLogger(Start.class.getName());

    @Inject
    private EngineLifecycle engine;

    @Inject
    private MoveOldProcesses moveOldProcesses;

    @Inject
    private OfferFirstSetUp firstSetUp;

    @Inject
    private FirstData firstData;

    @Inject
    private NamedFonts namedFonts;

    @Inject
    private AuditRetention auditRetention;

    @Inject
    private LiveBeat liveBeat;

    @Inject
    private DecisionTables decisionTables;

    @Inject
    private RegisterCalendar registerCalendar;

    @Inject
    private PlannedSittings plannedSittings;

    @Inject
    private NightlyCheck nightlyCheck;

    @Inject
    private Reminders reminders;

    @Inject
    private OutboxRounds outboxRounds;

    private volatile boolean done;

    void run() {
        LaunchFiles files = LaunchFiles.atDataDirectory();
        refuseHalfAStart(files);
        auditRetention.configured();
        namedFonts.tellLeftOut();
        phase("decision tables: " + decisionTables.all().size());
        Schema schema = Schema.ofProduct();
        if (schema.isBlank()) {
            files.write(LaunchFiles.UNFINISHED, "The first start is under way.");
        }
        phase("tables");
        schema.migrate();
        phase("engine");
        engine.start();
        moveOldProcesses.move();
        firstSetUp.offer().ifPresent(this::first);
        files.remove(LaunchFiles.UNFINISHED);
        engine.startJobs();
        auditRetention.startJob();
        registerCalendar.startJob();
        liveBeat.start();
        plannedSittings.startJob();
        nightlyCheck.startJob();
        reminders.startJob();
        outboxRounds.startJob();
        done = true;
        phase("done");
    }

    /**
     * Half the tables or half a demonstration city help nobody, and they cannot be completed. An embedded database begins
     * again by itself before it comes to this; somebody else's is not ours to empty.
     *
     * @throws IllegalStateException if the first start was interrupted
     */
    private static void refuseHalfAStart(LaunchFiles files) {
        if (files.has(LaunchFiles.UNFINISHED)) {
            throw new IllegalStateException("the first start was interrupted: empty the database, remove "
                    + LaunchFiles.UNFINISHED + " from the data directory, and start again");
        }
    }

    /** There is no account yet. */
    private void first(String setUpToken) {
        phase("first data");
        firstData.provide(setUpToken);
    }

    /** Whether everything is started and the database answers. */
    boolean isServing() {
        return done && answers(Schema.ofProduct().database());
    }

    private static boolean answers(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "the database does not answer", e);
            return false;
        }
    }

    private static void phase(String name) {
        LOG.log(System.Logger.Level.INFO, "start: {0}", name);
    }
}
