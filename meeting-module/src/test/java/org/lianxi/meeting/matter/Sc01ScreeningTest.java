package org.lianxi.meeting.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** The twelve matters of SC-01: answered in time, each with its rule. That the table leads them there is told by its own test. */
class Sc01ScreeningTest {

    private static final Map<MatterRoute, Integer> ROUTES = Map.of(
            MatterRoute.SERVICE_REQUEST, 2,
            MatterRoute.PROPERTY_CONTRACT, 2,
            MatterRoute.OWNERS_ASSEMBLY_SPECIAL, 1,
            MatterRoute.OWNERS_ASSEMBLY_ORDINARY, 1,
            MatterRoute.DEPARTMENT_ENFORCEMENT, 1,
            MatterRoute.JOINT_MEETING, 4);

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();

    @Test
    void SC_01_1_each_of_twelve_is_answered_with_its_rule_within_two_working_days() {
        world.around.clock().set("2026-03-12T23:50");
        List<MatterId> twelve =
                Stream.generate(() -> world.submitted("事项")).limit(12).toList();
        world.around.clock().set("2026-03-16T23:59");

        List<MatterRoute> routes = routes();
        for (int position = 0; position < routes.size(); position++) {
            world.matters.screened(TestTown.SECRETARY, twelve.get(position), routes.get(position), "理由");
        }
        world.matters.merge.merge(
                TestTown.SECRETARY, twelve.get(11), twelve.get(routes.indexOf(MatterRoute.JOINT_MEETING)), "与另一件相同");

        assertThat(world.matters.stateOf(twelve.get(11))).isEqualTo(MatterState.MERGED);
        for (int position = 0; position < routes.size(); position++) {
            MatterView answered = world.matters.page.of(TestTown.RC_1, twelve.get(position));
            assertThat(answered.screenBy()).isEqualTo(SetClock.at("2026-03-17T00:00"));
            assertThat(answered.screening())
                    .hasValueSatisfying(screening -> assertThat(screening.at()).isBefore(answered.screenBy()));
            assertThat(answered.screening()
                            .orElseThrow()
                            .proposal()
                            .orElseThrow()
                            .rule())
                    .isEqualTo(routes.get(position).rule());
        }
    }

    private static List<MatterRoute> routes() {
        List<MatterRoute> routes = new ArrayList<>();
        ROUTES.forEach((route, count) -> routes.addAll(Collections.nCopies(count, route)));
        assertThat(routes).hasSize(11);
        return routes;
    }
}
