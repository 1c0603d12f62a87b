package org.lianxi.bpmn.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.standing.StandingKind;

/** What the check expects stands in the models and in the states of things. */
class ExpectationTest {

    @Test
    void names_only_steps_that_the_model_of_the_process_has() {
        Expectation.all().forEach((kindAndState, expected) -> {
            String model = model(Expectation.process(kind(kindAndState)));
            assertThat(expected.steps()).as(kindAndState).isNotEmpty().allSatisfy(step -> assertThat(model)
                    .contains("id=\"" + step + "\""));
        });
    }

    @Test
    void wants_a_process_for_what_is_open_and_only_for_that() {
        Expectation.all().forEach((kindAndState, expected) -> assertThat(
                        kind(kindAndState).isOpen(kindAndState.substring(kindAndState.indexOf(' ') + 1)))
                .as(kindAndState)
                .isEqualTo(expected.mustRun()));
    }

    @Test
    void knows_a_process_for_every_kind() {
        assertThat(StandingKind.values())
                .allSatisfy(kind -> assertThat(Expectation.process(kind)).isNotEmpty());
    }

    private static StandingKind kind(String kindAndState) {
        return StandingKind.valueOf(kindAndState.substring(0, kindAndState.indexOf(' ')));
    }

    private static String model(String process) {
        String name = "/processes/" + process + ".bpmn";
        try (InputStream found = Objects.requireNonNull(ExpectationTest.class.getResourceAsStream(name), name)) {
            return new String(found.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
