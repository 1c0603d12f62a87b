package org.lianxi.meeting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.administration.CalendarYearImported;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** The notice makes the last day for screening a day off. */
class MovingScreeningTest {

    private static final CalendarYearImported NOTICE = new CalendarYearImported(new PersonId("keeper"), 2026, 40);

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MatterFixture matters = world.matters;
    private final MatterId matter = world.submitted("电梯广告");
    private final Instant limit = matters.repository.get(matter).screenBy();
    private final LocalDate lastDay = world.around.calendar().dayOf(limit.minusSeconds(1));

    @Test
    void moves_the_limit_and_tells_the_process_and_the_audit_trail() {
        world.around.calendar().dayOff(lastDay);

        matters.movingScreening.on(NOTICE);

        Instant moved = world.around.calendar().endOf(world.around.calendar().plus(lastDay, 1));
        assertThat(moved).isAfter(limit);
        assertThat(screenBy()).isEqualTo(moved);
        assertThat(world.around.workflow().last()).isEqualTo("matter to be screened by " + moved);
        assertThat(world.around.acts().last().details())
                .containsEntry("oldLimit", limit.toString())
                .containsEntry("limit", moved.toString());
    }

    @Test
    void leaves_what_the_notice_does_not_touch() {
        matters.movingScreening.on(NOTICE);

        assertThat(screenBy()).isEqualTo(limit);
        assertThat(world.around.acts().names()).doesNotContain("MatterScreeningMoved");
    }

    @Test
    void leaves_what_has_passed_and_what_is_screened() {
        MatterId screened = world.submitted("门禁");
        matters.screened(TestTown.SECRETARY, screened, MatterRoute.JOINT_MEETING, "需三方配合");
        world.around.calendar().dayOff(lastDay);

        matters.movingScreening.on(NOTICE);
        assertThat(world.around.acts().names())
                .filteredOn("MatterScreeningMoved"::equals)
                .hasSize(1);

        Instant moved = screenBy();
        world.around.clock().set("2026-03-06T09:00");
        world.around.calendar().dayOff(world.around.calendar().dayOf(moved.minusSeconds(1)));
        matters.movingScreening.on(NOTICE);
        assertThat(screenBy()).isEqualTo(moved);
    }

    private Instant screenBy() {
        return matters.repository.get(matter).screenBy();
    }
}
