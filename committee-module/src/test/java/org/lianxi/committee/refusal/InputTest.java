package org.lianxi.committee.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTest {

    @Test
    void names_every_problem_at_once_in_the_order_of_the_checks() {
        Input input = Input.check()
                .text("title", "  ", 1, 20)
                .text("facts", "x".repeat(11), 1, 10)
                .number("households", -1, 0, 100)
                .that(false, "compound", "compound-closed");

        InvalidInput refused = catchThrowableOfType(InvalidInput.class, input::orRefuse);

        assertThat(refused.problems())
                .containsExactly(
                        new Problem("title", "input-required", List.of()),
                        new Problem("facts", "input-too-long", List.of(10, 11)),
                        new Problem("households", "input-out-of-range", List.of(0L, 100L)),
                        new Problem("compound", "compound-closed", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"停车", "𠮷野家小区", "👨‍👩‍👧 ok", "<script>alert(1)</script>", "a\nb\tc"})
    void accepts_every_language_rare_characters_emoji_and_markup(String text) {
        assertThatCode(() -> Input.check().text("title", text, 1, 40).orRefuse())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void counts_a_rare_character_once(int longest, boolean isTooLong) {
        List<Problem> problems = problemsOf("𠮷𠮷𠮷", longest);

        assertThat(problems.isEmpty()).isEqualTo(!isTooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud83d"})
    void refuses_control_characters_and_halves(String text) {
        assertThat(problemsOf(text, 40)).extracting(Problem::code).containsExactly("input-control-character");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t\n", "\u3000", "\u00a0", "\u200b\u200d", "\ufeff \u2060", "\u202e"})
    void takes_what_nobody_can_see_for_nothing(String text) {
        assertThat(problemsOf(text, 40)).extracting(Problem::code).containsExactly("input-required");
    }

    private static List<Problem> problemsOf(String text, int longest) {
        try {
            Input.check().text("title", text, 1, longest).orRefuse();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }
}
