package org.lianxi.web.start;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import org.lianxi.bpmn.engine.EngineLifecycle;
import org.lianxi.web.live.LiveBeat;

/** Starts the product with the web application and stops it with it. What fails here fails the deployment. */
@WebListener
public class StartListener implements ServletContextListener {

    @Inject
    private Start start;

    @Inject
    private EngineLifecycle engine;

    @Inject
    private AuditRetention auditRetention;

    @Inject
    private LiveBeat liveBeat;

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

    @Override
    public void contextInitialized(ServletContextEvent event) {
        start.run();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        liveBeat.stop();
        auditRetention.stopJob();
        registerCalendar.stopJob();
        plannedSittings.stopJob();
        nightlyCheck.stopJob();
        reminders.stopJob();
        outboxRounds.stopJob();
        engine.stop();
    }
}
