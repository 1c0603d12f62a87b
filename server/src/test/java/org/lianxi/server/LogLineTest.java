package org.lianxi.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    @Test
    void tells_when_how_grave_who_and_what() {
        LogRecord entry = new LogRecord(Level.INFO, "Issued {0}");
        entry.setLoggerName("org.lianxi.meeting");
        entry.setParameters(new Object[] {"minutes-1"});

        assertThat(new LogLine().format(entry))
                .matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|[+-]\\d{4}) INFO org.lianxi.meeting Issued minutes-1\\R");
    }

    @Test
    void loses_nothing_of_a_text_that_was_not_found() {
        LogRecord entry = new LogRecord(Level.WARNING, "error.creating.jdbc.pool");
        entry.setParameters(new Object[] {"lianxi", new IllegalStateException("no route")});

        assertThat(new LogLine().format(entry))
                .contains("error.creating.jdbc.pool [lianxi, java.lang.IllegalStateException: no route]");
    }

    @Test
    void is_followed_by_the_stack_trace() {
        LogRecord entry = new LogRecord(Level.SEVERE, "Not started");
        entry.setThrown(new IllegalStateException("no route"));

        assertThat(new LogLine().format(entry))
                .contains(
                        "IllegalStateException: no route", "\tat " + getClass().getName());
    }
}
