package org.lianxi.web.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void leave_a_short_line_as_it_is() {
        assertThat(Folding.of("SUMMARY:x\r\n")).isEqualTo("SUMMARY:x\r\n");
        assertThat(Folding.of("a".repeat(75) + "\r\n")).isEqualTo("a".repeat(75) + "\r\n");
    }

    @Test
    void count_octets_and_never_part_a_character() {
        String line = "会".repeat(26);

        assertThat(Folding.of(line + "\r\n")).isEqualTo("会".repeat(25) + "\r\n 会\r\n");
        assertThat(Folding.of("a".repeat(73) + "\uD83D\uDE00\r\n")).isEqualTo("a".repeat(73) + "\r\n \uD83D\uDE00\r\n");
    }
}
