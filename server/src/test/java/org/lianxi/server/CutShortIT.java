package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

/** A first start that is killed half-way leaves nothing that the next one could not begin again. */
class CutShortIT {

    /** Killed while it makes the tables or starts the engine: see {@link RestartIT}. */
    @Test
    void begins_again_after_it_was_killed_while_it_loaded_its_first_data() {
        Path directory = RunningProduct.emptied(
                Path.of("target", "products", "cut-short").toAbsolutePath());
        Map<String, String> settings =
                Map.of("LIANXI_PORT", Integer.toString(RunningProduct.freePort()), "LIANXI_DEMO", "on");
        try (StartedProduct killed = StartedProduct.launch(directory, settings)) {
            killed.untilItSays("loading the first data");
            killed.kill();
        }

        try (StartedProduct again = StartedProduct.launch(directory, settings)) {
            again.untilReady();

            assertThat(again.console()).contains("it begins again", "Demonstration sign-ins");
        }
    }
}
