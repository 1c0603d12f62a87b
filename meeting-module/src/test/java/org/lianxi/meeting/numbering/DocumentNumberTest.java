package org.lianxi.meeting.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    @Test
    void is_printed_in_six_sided_brackets_without_zero_padding() {
        assertThat(new DocumentNumber(2026, 3)).hasToString("〔2026〕3号");
        assertThat(new DocumentNumber(2026, 12)).hasToString("〔2026〕12号");
    }

    @Test
    void begins_with_one() {
        assertThatThrownBy(() -> new DocumentNumber(2026, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
