package org.lianxi.committee.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingMemoTest {

    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void endRequest() {
        ReadingMemo.close();
    }

    @Test
    void asks_every_time_while_nobody_has_said_that_the_request_only_reads() throws Exception {
        ask("a");
        ask("a");

        assertThat(asked).hasValue(2);
    }

    @Test
    void asks_each_question_once_while_a_request_only_reads() throws Exception {
        ReadingMemo.open();

        assertThat(ask("a")).isEqualTo("answer to a");
        assertThat(ask("a")).isEqualTo("answer to a");
        assertThat(ask("b")).isEqualTo("answer to b");

        assertThat(asked).hasValue(2);
    }

    @Test
    void forgets_everything_with_the_end_of_the_request() throws Exception {
        ReadingMemo.open();
        ask("a");
        ReadingMemo.close();
        ask("a");
        ReadingMemo.open();
        ask("a");

        assertThat(asked).hasValue(3);
    }

    @Test
    void keeps_what_two_threads_ask_apart() throws Exception {
        ReadingMemo.open();
        ask("a");
        Thread other = new Thread(() -> {
            try {
                ask("a");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        other.start();
        other.join();

        assertThat(asked).hasValue(2);
    }

    private Object ask(String question) throws Exception {
        return List.of(ReadingMemo.remember(question, () -> {
                    asked.incrementAndGet();
                    return "answer to " + question;
                }))
                .get(0);
    }
}
