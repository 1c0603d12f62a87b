package org.lianxi.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens a line of the inbox finds the page of the act. Seen red with a form key without a page. */
class ProcessPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM_KEY = Pattern.compile("camunda:formKey=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"matter", "joint-meeting", "minutes", "resolution-task"})
    void every_human_step_has_its_page(String process) throws IOException {
        List<Path> pages = FORM_KEY.matcher(model(process))
                .results()
                .map((MatchResult found) -> PAGES.resolve(found.group(1) + ".xhtml"))
                .toList();

        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).exists());
    }

    private static String model(String process) throws IOException {
        String path = "/processes/" + process + ".bpmn";
        try (InputStream model = Objects.requireNonNull(ProcessPagesTest.class.getResourceAsStream(path), path)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
