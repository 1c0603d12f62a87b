package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextHashTest {

    @Test
    void is_the_sha_256_of_the_utf_8_bytes() {
        assertThat(TextHash.of("abc").value())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(TextHash.of("会议纪要𠮷").value())
                .isEqualTo("01917bc8428daabc97098d11213d7ebe84cb339fce283a53fd00271fdafaadc6");
    }

    @Test
    void differs_when_a_single_space_differs() {
        assertThat(TextHash.of("甲 ")).isNotEqualTo(TextHash.of("甲"));
    }

    @Test
    void is_nothing_else_than_64_hexadecimal_digits() {
        assertThatThrownBy(() -> new TextHash("abc")).isInstanceOf(IllegalArgumentException.class);
    }
}
