package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingLogTest {

    @TempDir
    private Path temp;

    @Test
    void goes_on_where_an_earlier_start_ended() throws IOException {
        log(100, "one ");
        log(100, "two");

        assertThat(temp.resolve("lianxi.log")).hasContent("one two");
    }

    @Test
    void keeps_a_few_full_files_and_gives_up_the_oldest() throws IOException {
        log(5, "11111", "22222", "33333", "44444");

        assertThat(temp.resolve("lianxi.log")).hasContent("44444");
        assertThat(temp.resolve("lianxi.log.1")).hasContent("33333");
        assertThat(temp.resolve("lianxi.log.2")).hasContent("22222");
        assertThat(temp.resolve("lianxi.log.3")).doesNotExist();
    }

    private void log(int fullBytes, String... texts) throws IOException {
        try (RollingLog log = new RollingLog(temp.resolve("lianxi.log"), fullBytes, 2)) {
            for (String text : texts) {
                log.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
