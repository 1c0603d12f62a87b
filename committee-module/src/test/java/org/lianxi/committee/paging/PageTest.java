package org.lianxi.committee.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void knows_that_another_follows_from_the_row_it_does_not_show() {
        PageRequest second = new PageRequest(2, 2);

        Page<String> page = Page.of(List.of("a", "b", "c"), second);

        assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), true, 2));
        assertThat(page.hasPrevious()).isTrue();
        assertThat(second.offset()).isEqualTo(2);
        assertThat(second.rowsToFetch()).isEqualTo(3);
    }

    @Test
    void is_the_last_when_no_more_rows_came() {
        assertThat(Page.of(List.of("a", "b"), new PageRequest(1, 2)).hasNext()).isFalse();
    }

    @Test
    void brings_what_somebody_typed_into_the_address_back_into_the_limits() {
        assertThat(new PageRequest(-3, 5_000)).isEqualTo(new PageRequest(1, 100));
        assertThat(new PageRequest(Integer.MAX_VALUE, 100).offset()).isPositive();
    }
}
