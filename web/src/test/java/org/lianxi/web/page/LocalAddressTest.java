package org.lianxi.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/inbox", "/matter/view?id=1&page=2", "/"})
    void leads_to_places_of_the_portal(String wish) {
        assertThat(LocalAddress.orHome(wish)).isEqualTo(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "inbox",
                "//evil.example",
                "https://evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/inbox\r\nSet-Cookie: a=b",
                "javascript:alert(1)"
            })
    void leads_nowhere_else(String wish) {
        assertThat(LocalAddress.orHome(wish)).isEqualTo(LocalAddress.HOME);
    }
}
