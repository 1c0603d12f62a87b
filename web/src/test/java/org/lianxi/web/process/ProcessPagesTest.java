package org.lianxi.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.web.page.Texts;

/** Whoever opens a line of the inbox finds the page of the act. Seen red with a form key without a page. */
class ProcessPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM_KEY = Pattern.compile("camunda:formKey=\"([^\"]+)\"");
    private static final Pattern HUMAN_STEP = Pattern.compile(
            "<bpmn:userTask id=\"\\w+\" name=\"([^\"]+)\"\\s+camunda:formKey=\"([^\"]+)\".*?"
                    + "<bpmn:documentation>([^<]+)<",
            Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<ui:define name=\"title\">#\\{(\\w+)Texts\\['([\\w.]+)']}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matter",
                "joint-meeting",
                "minutes",
                "resolution-task",
                "backfill",
                "evaluation",
                "whistle-call",
                "public-notice"
            })
    void every_human_step_has_its_page(String process) throws IOException {
        List<Path> pages = FORM_KEY.matcher(model(process))
                .results()
                .map((MatchResult found) -> PAGES.resolve(found.group(1) + ".xhtml"))
                .toList();

        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(page).exists());
    }

    /** The page's title is the first key in its {@code title} definition. Seen red with six old titles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "matter",
                "joint-meeting",
                "minutes",
                "resolution-task",
                "backfill",
                "evaluation",
                "whistle-call",
                "public-notice"
            })
    void every_human_step_is_called_as_its_page_in_both_languages(String process) throws IOException {
        List<MatchResult> steps = HUMAN_STEP.matcher(model(process)).results().toList();

        assertThat(steps).isNotEmpty();
        for (MatchResult step : steps) {
            assertThat(title(step.group(2), "zh-CN")).isEqualTo(step.group(1));
            assertThat(title(step.group(2), "en")).isEqualTo(step.group(3));
        }
    }

    private static String title(String formKey, String language) throws IOException {
        String page = Files.readString(PAGES.resolve(formKey + ".xhtml"));
        Matcher title = TITLE.matcher(page);
        assertThat(title.find()).as(formKey).isTrue();
        return Texts.of(title.group(1), Locale.forLanguageTag(language)).getString(title.group(2));
    }

    private static String model(String process) throws IOException {
        String path = "/processes/" + process + ".bpmn";
        try (InputStream model = Objects.requireNonNull(ProcessPagesTest.class.getResourceAsStream(path), path)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
