package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PortalPhasesTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Test
    void are_shown_as_the_portal_logs_them_until_it_has_started() {
        StartupProgress progress = new StartupProgress(new PrintStream(console, true, StandardCharsets.UTF_8), () -> 0);
        System.Logger portal = System.getLogger("org.lianxi.web.start.Start");

        PortalPhases phases = PortalPhases.shownIn(progress);
        portal.log(System.Logger.Level.INFO, "start: {0}", "engine");
        portal.log(System.Logger.Level.INFO, "start: {0}", "something new");
        phases.close();
        portal.log(System.Logger.Level.INFO, "start: {0}", "tables");

        assertThat(console.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains("启动流程引擎", "Starting the process engine");
    }
}
