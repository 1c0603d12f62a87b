package org.lianxi.meeting.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void SC_01_9_gives_88_9_percent_satisfied_of_75_0_percent_replies() {
        Tally tally = new Tally(12, levels(5, 3, 1, 0));

        assertThat(tally.satisfied()).isEqualTo(new Share(8, 9));
        assertThat(tally.satisfied().percent()).contains(new BigDecimal("88.9"));
        assertThat(tally.responses()).isEqualTo(new Share(9, 12));
        assertThat(tally.responses().percent()).contains(new BigDecimal("75.0"));
        assertThat(tally.broadlySatisfied()).isEqualTo(new Share(9, 9));
        assertThat(tally.index()).isEqualTo(new Share(800, 9));
    }

    @Test
    void SC_09_3_gives_75_0_percent_satisfied_of_30_0_percent_replies() {
        Tally tally = new Tally(40, levels(3, 6, 2, 1));

        assertThat(tally.responses().percent()).contains(new BigDecimal("30.0"));
        assertThat(tally.satisfied().percent()).contains(new BigDecimal("75.0"));
        assertThat(tally.satisfied().isAtLeast(80)).isFalse();
        assertThat(tally.broadlySatisfied()).isEqualTo(new Share(11, 12));
        assertThat(tally.index().value()).contains(new BigDecimal("75.0"));
    }

    @Test
    void SC_09_4_gives_86_7_percent_in_the_second_round() {
        assertThat(new Tally(40, levels(6, 7, 1, 1)).satisfied().percent()).contains(new BigDecimal("86.7"));
    }

    @Test
    void passes_at_exactly_the_threshold_and_not_by_rounding() {
        assertThat(new Share(4, 5).isAtLeast(80)).isTrue();
        assertThat(new Share(79_996, 100_000).isAtLeast(80)).isFalse();
    }

    @Test
    void has_no_value_where_nobody_replied() {
        assertThat(new Tally(12, Map.of()).satisfied().percent()).isEmpty();
        assertThat(new Share(0, 0).isAtLeast(50)).isFalse();
    }

    @Test
    void SC_09_6_is_shown_from_five_replies_on() {
        assertThat(new Tally(12, levels(4, 0, 0, 0)).isShown()).isFalse();
        assertThat(new Tally(12, levels(4, 0, 0, 1)).isShown()).isTrue();
    }

    private static Map<Satisfaction, Integer> levels(int very, int satisfied, int basically, int not) {
        return Map.of(
                Satisfaction.VERY_SATISFIED,
                very,
                Satisfaction.SATISFIED,
                satisfied,
                Satisfaction.BASICALLY_SATISFIED,
                basically,
                Satisfaction.DISSATISFIED,
                not);
    }
}
