package org.lianxi.web.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.meeting.minutes.TextHash;

class FingerprintTest {

    private static final TextHash HASH =
            new TextHash("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef");

    @Test
    void is_read_out_in_groups_of_four() {
        String whole = Fingerprint.of(HASH).whole();

        assertThat(whole).startsWith("0123 4567 89ab cdef 0123").hasSize(64 + 15);
        assertThat(whole.replace(" ", "")).isEqualTo(HASH.value());
    }

    @Test
    void is_short_in_a_table_and_says_that_it_goes_on() {
        assertThat(Fingerprint.of(HASH).inShort()).isEqualTo("0123 4567 89ab …");
    }
}
