package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxi.server.testing.RunningProduct;
import org.lianxi.server.testing.StartedProduct;

class RestartIT {

    @Test
    void works_after_the_program_was_killed_and_stops_cleanly_when_asked() throws IOException {
        Path directory =
                RunningProduct.emptied(Path.of("target", "products", "restart").toAbsolutePath());
        try (StartedProduct killed = start(directory)) {
            killed.untilReady();
            killed.kill();
        }
        long orphan = databasePid(directory);

        try (StartedProduct again = start(directory)) {
            again.untilReady();

            assertThat(isAlive(orphan)).isFalse();
            long database = databasePid(directory);
            assertThat(again.stop()).isEqualTo(ExitCode.STOPPED.number());
            assertThat(isAlive(database)).isFalse();
        }
    }

    private static StartedProduct start(Path directory) {
        return StartedProduct.launch(
                directory, Map.of("LIANXI_PORT", Integer.toString(RunningProduct.freePort()), "LIANXI_DEMO", "off"));
    }

    private static long databasePid(Path directory) throws IOException {
        return Long.parseLong(Files.readString(directory.resolve("data/database/mariadbd.pid"))
                .strip());
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
