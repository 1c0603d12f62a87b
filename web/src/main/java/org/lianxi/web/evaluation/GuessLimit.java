package org.lianxi.web.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;

/** Lets nobody try tokens for long; they are too long to be guessed anyhow. */
@ApplicationScoped
public class GuessLimit {

    @Inject
    private InstantSource clock;

    private final WrongGuesses guesses = new WrongGuesses();

    boolean isExceededBy(String visitor) {
        return guesses.isExceededBy(visitor, clock.instant());
    }

    void wrongBy(String visitor) {
        guesses.add(visitor, clock.instant());
    }
}
