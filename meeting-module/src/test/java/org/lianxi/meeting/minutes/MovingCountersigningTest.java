package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.testing.TestTown;

/** The notice makes the last day for countersigning a day off. */
class MovingCountersigningTest {

    private static final CalendarYearImported NOTICE = new CalendarYearImported(new PersonId("keeper"), 2026, 40);

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void moves_the_limit_and_tells_the_process_and_the_audit_trail() {
        feature.send.send(TestTown.SECRETARY, minutes);
        Instant limit = limit();
        dayOff(limit);

        feature.movingCountersigning.on(NOTICE);

        assertThat(limit()).isAfter(limit);
        assertThat(feature.told).last().isEqualTo("limit moved to " + limit());
        assertThat(held.world.around.acts().last().details())
                .containsEntry("oldLimit", limit.toString())
                .containsEntry("limit", limit().toString());
    }

    @Test
    void leaves_what_the_notice_does_not_touch_and_what_is_not_sent() {
        feature.movingCountersigning.on(NOTICE);
        feature.send.send(TestTown.SECRETARY, minutes);
        feature.movingCountersigning.on(NOTICE);

        assertThat(held.world.around.acts().names()).doesNotContain("CountersigningMoved");
    }

    private void dayOff(Instant limit) {
        LocalDate lastDay = held.world.around.calendar().dayOf(limit.minusSeconds(1));
        held.world.around.calendar().dayOff(lastDay);
    }

    private Instant limit() {
        return feature.views.get(TestTown.SECRETARY, minutes).countersignBy().orElseThrow();
    }
}
