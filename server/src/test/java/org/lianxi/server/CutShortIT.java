package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

/** A first start that is killed half-way leaves nothing that the next one could not begin again. */
class CutShortIT {

    @ParameterizedTest(name = "killed while: {0}")
    @CsvSource({
        "Making the tables, off, set-up?token=",
        "Starting the process engine, off, set-up?token=",
        "loading the first data, on, Demonstration sign-ins"
    })
    void begins_again_after_it_was_killed(String phase, String demonstration, String invitation) {
        Path directory = RunningProduct.emptied(
                Path.of("target", "products", "cut-short").toAbsolutePath());
        Map<String, String> settings =
                Map.of("LIANXI_PORT", Integer.toString(RunningProduct.freePort()), "LIANXI_DEMO", demonstration);
        try (StartedProduct killed = StartedProduct.launch(directory, settings)) {
            killed.untilItSays(phase);
            killed.kill();
        }

        try (StartedProduct again = StartedProduct.launch(directory, settings)) {
            again.untilReady();

            assertThat(again.console()).contains("it begins again", invitation);
        }
    }
}
