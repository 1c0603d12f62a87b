package org.lianxi.server;

import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Shows the phases that the portal goes through while it is deployed; it logs their names. */
final class PortalPhases extends Handler {
    private static final Map<String, Message> PHASES = Map.of(
            "tables", new Message("建立或更新数据表", "Making the tables, or bringing them up to date"),
            "engine", new Message("启动流程引擎", "Starting the process engine"),
            "first data", new Message("首次启动：载入初始数据", "First start: loading the first data"));

    /** Held here because the log manager forgets loggers that nobody holds. */
    private final Logger logger = Logger.getLogger("org.lianxi.web.start.Start");

    private final StartupProgress progress;

    private PortalPhases(StartupProgress progress) {
        this.progress = progress;
    }

    /** From the return of this call on; the server's own start forgets listeners that came before it. */
    static PortalPhases shownIn(StartupProgress progress) {
        PortalPhases phases = new PortalPhases(progress);
        phases.logger.addHandler(phases);
        return phases;
    }

    @Override
    public void publish(LogRecord entry) {
        Object[] parameters = entry.getParameters();
        if ("start: {0}".equals(entry.getMessage()) && parameters != null && parameters.length == 1) {
            Optional.ofNullable(PHASES.get(String.valueOf(parameters[0])))
                    .ifPresent(phase -> progress.phase(phase.chinese(), phase.english()));
        }
    }

    @Override
    public void flush() {
        // Nothing is kept back.
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
