package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FirstFailureTest {
    private static final Logger SERVER = Logger.getLogger("a.server");

    @Test
    void is_what_lay_at_the_bottom_of_the_first_grave_entry() {
        FirstFailure failure = FirstFailure.heard();

        SERVER.log(Level.SEVERE, "no exception here");
        SERVER.log(
                Level.SEVERE,
                "not loaded",
                new IllegalStateException("wrapped", new IllegalStateException("no table\nx")));
        SERVER.log(Level.SEVERE, "not cleaned up", new IllegalStateException("later"));
        failure.close();

        assertThat(failure.reason()).contains("no table");
    }

    @Test
    void is_absent_when_nothing_went_wrong() {
        FirstFailure failure = FirstFailure.heard();

        SERVER.log(Level.WARNING, "a warning", new IllegalStateException("not grave"));
        failure.close();

        assertThat(failure.reason()).isEmpty();
    }
}
