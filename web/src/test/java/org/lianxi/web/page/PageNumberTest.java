package org.lianxi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @Test
    void is_what_the_address_says() {
        assertThat(PageNumber.of(Optional.of("12"))).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-3", "1.5", "99999999999999999999", "１２"})
    void is_the_first_when_the_address_says_no_number(String typed) {
        assertThat(PageNumber.of(Optional.of(typed))).isEqualTo(1);
    }

    @Test
    void is_the_first_when_the_address_says_nothing() {
        assertThat(PageNumber.of(Optional.empty())).isEqualTo(1);
    }
}
