package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;

class FactsTest {

    @Test
    void round_a_moment_up_to_the_second_so_that_no_timer_fires_early() {
        Instant moment = Instant.parse("2026-03-27T15:59:59.000001Z");

        assertThat(Facts.none().and("due", moment).values())
                .containsEntry("due", Date.from(Instant.parse("2026-03-27T16:00:00Z")));
    }

    @Test
    void keep_a_moment_of_whole_seconds() {
        Instant moment = Instant.parse("2026-03-27T16:00:00Z");

        assertThat(Facts.none().and("due", moment).values()).containsEntry("due", Date.from(moment));
    }

    @Test
    void do_not_change_when_one_more_is_added() {
        Facts facts = Facts.none().and("community", "CM-1");

        Facts more = facts.and("admitted", true);

        assertThat(facts.values()).containsOnlyKeys("community");
        assertThat(more.values()).containsOnlyKeys("community", "admitted");
    }
}
