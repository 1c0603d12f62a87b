package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final DataDirectory.FreeSpace PLENTY = directory -> 1L << 40;

    @TempDir
    private Path temp;

    @Test
    void is_made_when_it_is_missing() {
        try (DataDirectory data = DataDirectory.hold(temp.resolve("new/data"), PLENTY)) {
            assertThat(data.root()).isDirectory();
            assertThat(data.log().getParent()).isDirectory();
        }
    }

    @Test
    void is_held_by_one_product_at_a_time() {
        try (DataDirectory first = DataDirectory.hold(temp, PLENTY)) {
            assertThatThrownBy(() -> DataDirectory.hold(first.root(), PLENTY))
                    .isInstanceOfSatisfying(StartRefused.class, refused -> {
                        assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA_IN_USE);
                        assertThat(refused.reason().english())
                                .contains(temp.toString())
                                .contains("process " + ProcessHandle.current().pid());
                    });
        }
    }

    @Test
    void can_be_held_again_once_it_was_let_go() {
        DataDirectory.hold(temp, PLENTY).close();

        DataDirectory.hold(temp, PLENTY).close();
    }

    @Test
    void is_not_kept_by_a_lock_file_that_a_killed_product_left() throws IOException {
        Files.writeString(temp.resolve("lianxi.lock"), "12345");

        DataDirectory.hold(temp, PLENTY).close();

        assertThat(temp.resolve("lianxi.lock"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
    }

    @Test
    void refuses_a_place_that_cannot_be_written_to() throws IOException {
        Path file = Files.createFile(temp.resolve("a-file"));

        assertThatThrownBy(() -> DataDirectory.hold(file, PLENTY))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(ExitCode.DATA_NOT_WRITABLE);
                    assertThat(refused.reason().chinese()).contains(file.toString());
                });
    }

    @Test
    void refuses_a_disk_with_less_than_a_gibibyte_left() {
        assertThatThrownBy(() -> DataDirectory.hold(temp, directory -> (1L << 30) - 1))
                .isInstanceOfSatisfying(StartRefused.class, refused -> {
                    assertThat(refused.exitCode()).isEqualTo(ExitCode.DISK_NEARLY_FULL);
                    assertThat(refused.reason().english()).contains("1023 MiB");
                });
    }

    @Test
    void accepts_a_disk_with_just_a_gibibyte_left() {
        DataDirectory.hold(temp, directory -> 1L << 30).close();
    }
}
