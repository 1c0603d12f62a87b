package org.lianxi.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperKindTest {

    @Test
    void is_called_by_its_word_in_an_address() {
        assertThat(PaperKind.in("public-minutes")).contains(PaperKind.PUBLIC_MINUTES);
        assertThat(PaperKind.in("notice")).contains(PaperKind.NOTICE);
    }

    @Test
    void is_nothing_else() {
        assertThat(PaperKind.in("NOTICE")).isEmpty();
        assertThat(PaperKind.in("")).isEmpty();
    }
}
