package org.lianxi.web.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WrongGuessesTest {

    private static final Instant NOW = Instant.parse("2026-08-21T02:00:00Z");

    private final WrongGuesses guesses = new WrongGuesses();

    @Test
    void stop_one_visitor_after_ten_and_nobody_else() {
        guess("a", WrongGuesses.MOST_OF_ONE);

        assertThat(guesses.isExceededBy("a", NOW)).isTrue();
        assertThat(guesses.isExceededBy("b", NOW)).isFalse();
    }

    @Test
    void stop_everybody_when_many_visitors_try() {
        for (int i = 0; i < WrongGuesses.MOST_OF_ALL; i++) {
            guess("visitor " + i, 1);
        }

        assertThat(guesses.isExceededBy("b", NOW)).isTrue();
    }

    @Test
    void are_forgotten_after_some_minutes() {
        guess("a", WrongGuesses.MOST_OF_ONE);

        assertThat(guesses.isExceededBy("a", NOW.plus(WrongGuesses.WINDOW).plusSeconds(1)))
                .isFalse();
    }

    private void guess(String visitor, int times) {
        for (int i = 0; i < times; i++) {
            guesses.add(visitor, NOW);
        }
    }
}
