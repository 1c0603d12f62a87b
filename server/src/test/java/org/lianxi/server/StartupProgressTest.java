package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class StartupProgressTest {
    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final StartupProgress progress =
            new StartupProgress(new PrintStream(console, true, StandardCharsets.UTF_8), clock::get);

    @Test
    void shows_each_phase_with_the_seconds_since_the_beginning() {
        progress.phase("启动数据库", "Starting the database");
        pass(12_340);
        progress.phase("部署门户", "Deploying the portal");

        assertThat(shown())
                .containsExactly("    0.0 s  启动数据库 · Starting the database", "   12.3 s  部署门户 · Deploying the portal");
    }

    @Test
    void reminds_of_a_phase_that_has_gone_on_for_five_seconds() {
        progress.phase("部署门户", "Deploying the portal");

        pass(4_000);
        progress.remind();
        pass(1_000);
        progress.remind();

        assertThat(shown()).hasSize(2).last().asString().startsWith("    5.0 s").contains("Deploying the portal");
    }

    private void pass(int millis) {
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    private java.util.List<String> shown() {
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
