package org.lianxi.committee.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void has_the_name_of_its_class_in_small_letters_as_code() {
        assertThat(new MinutesNotAwaiting("m-1").code()).isEqualTo("minutes-not-awaiting");
        assertThat(new InvalidInput("title", "input-required").code()).isEqualTo("invalid-input");
    }

    @Test
    void carries_its_kind_and_the_arguments_of_its_text() {
        Refusal refusal = new MinutesNotAwaiting("m-1");

        assertThat(refusal.kind().status()).isEqualTo(409);
        assertThat(refusal.arguments()).containsExactly("m-1");
        assertThat(refusal.field()).isEmpty();
        assertThat(new InvalidInput("title", "input-required").field()).contains("title");
    }

    private static final class MinutesNotAwaiting extends Refusal {
        MinutesNotAwaiting(String id) {
            super(Kind.RULE, "minutes " + id, id);
        }
    }
}
