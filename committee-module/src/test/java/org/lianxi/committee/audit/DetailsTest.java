package org.lianxi.committee.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DetailsTest {

    @Test
    void come_back_as_they_were_written_whatever_is_in_them() {
        Map<String, String> awkward = Map.of("a=b", "1=2\n3\\n\r", "", "", "\\e", "\\b\\", "决议", "通过 𠮷");

        assertThat(Details.read(Details.write(awkward))).isEqualTo(awkward);
    }

    @Test
    void are_written_in_the_order_of_the_keys() {
        assertThat(Details.write(Map.of("to", "ADMITTED", "from", "SCREENED")))
                .isEqualTo("from=SCREENED\nto=ADMITTED\n");
    }
}
