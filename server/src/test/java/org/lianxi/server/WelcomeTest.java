package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeTest {

    @TempDir
    private Path temp;

    private DataDirectory data;

    @BeforeEach
    void hold() {
        data = DataDirectory.hold(temp, directory -> 1L << 40);
    }

    @AfterEach
    void letGo() {
        data.close();
    }

    @Test
    void ends_with_the_one_line_that_says_where_the_product_is() {
        assertThat(shown("on")).last().isEqualTo("Lianxi is ready: http://127.0.0.1:8080/");
    }

    @Test
    void shows_the_sign_ins_of_the_demonstration_as_they_were_written() throws IOException {
        Files.writeString(data.signIns(), "秘书  mishu / lianxi-2026\n");

        assertThat(shown("on")).contains("秘书  mishu / lianxi-2026");
    }

    @Test
    void keeps_the_sign_ins_to_itself_without_a_demonstration() throws IOException {
        Files.writeString(data.signIns(), "秘书  mishu / lianxi-2026\n");

        assertThat(shown("off")).noneMatch(line -> line.contains("mishu"));
    }

    @Test
    void shows_the_set_up_link_while_nobody_has_used_it() throws IOException {
        Files.writeString(data.setUp(), "/set-up?token=abc\n");

        assertThat(shown("off")).contains("  http://127.0.0.1:8080/set-up?token=abc");
    }

    private List<String> shown(String demo) {
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Settings settings = Settings.read(Map.of("LIANXI_DEMO", demo), temp);
        new Welcome(settings, data).print(new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
