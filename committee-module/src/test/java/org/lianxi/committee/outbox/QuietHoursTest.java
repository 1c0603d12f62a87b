package org.lianxi.committee.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 08:00, 2026-03-16T20:59:00+08:00, 2026-03-16T20:59:00+08:00",
        "21:00, 08:00, 2026-03-16T21:00:00+08:00, 2026-03-17T08:00:00+08:00",
        "21:00, 08:00, 2026-03-17T00:30:00+08:00, 2026-03-17T08:00:00+08:00",
        "21:00, 08:00, 2026-03-17T08:00:00+08:00, 2026-03-17T08:00:00+08:00",
        "12:00, 14:00, 2026-03-17T12:30:00+08:00, 2026-03-17T14:00:00+08:00",
        "00:00, 00:00, 2026-03-17T03:00:00+08:00, 2026-03-17T03:00:00+08:00"
    })
    void end_in_the_morning_of_the_town(String from, String until, String moment, String loud) {
        QuietHours hours = new QuietHours(LocalTime.parse(from), LocalTime.parse(until));

        assertThat(hours.firstLoud(OffsetDateTime.parse(moment).toInstant()))
                .isEqualTo(OffsetDateTime.parse(loud).toInstant());
    }
}
