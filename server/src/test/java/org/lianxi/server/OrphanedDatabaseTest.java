package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanedDatabaseTest {

    @TempDir
    private Path temp;

    private Path pidFile;
    private Process other;

    @BeforeEach
    void nothingRuns() throws IOException {
        pidFile = temp.resolve("mariadbd.pid");
        other = new ProcessBuilder("sleep", "60").start();
    }

    @AfterEach
    void end() {
        other.destroyForcibly();
    }

    @Test
    void is_ended_when_it_is_ours() throws IOException, InterruptedException {
        Process ours = new ProcessBuilder("sh", "-c", "sleep 60; true", "mariadbd", "--pid-file=" + pidFile).start();
        Files.writeString(pidFile, ours.pid() + "\n");

        boolean isFound = OrphanedDatabase.end(pidFile);

        assertThat(isFound).isTrue();
        assertThat(ours.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void is_not_mistaken_for_another_program_with_the_same_number() throws IOException {
        Files.writeString(pidFile, other.pid() + "\n");

        boolean isFound = OrphanedDatabase.end(pidFile);

        assertThat(isFound).isFalse();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void is_not_there_without_its_file_or_with_nonsense_in_it() throws IOException {
        assertThat(OrphanedDatabase.end(pidFile)).isFalse();

        Files.writeString(pidFile, "nonsense");

        assertThat(OrphanedDatabase.end(pidFile)).isFalse();
    }
}
