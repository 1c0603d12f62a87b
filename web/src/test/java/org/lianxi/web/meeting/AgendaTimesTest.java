package org.lianxi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;

class AgendaTimesTest {

    private static final Instant HALF_PAST_TWO_IN_CHINA = Instant.parse("2026-03-19T06:30:00Z");
    private static final MeetingId MEETING = new MeetingId("m");

    @Test
    void adds_up_when_each_item_is_reached() {
        AgendaTimes times = new AgendaTimes(HALF_PAST_TWO_IN_CHINA, agenda(60, 20, 25));

        assertThat(times.slots()).extracting(AgendaTimes.Slot::from).containsExactly("14:30", "14:50");
        assertThat(times.end()).isEqualTo("15:15");
        assertThat(times.over()).isZero();
    }

    @Test
    void knows_the_first_and_the_last_which_move_one_way_only() {
        List<AgendaTimes.Slot> slots = new AgendaTimes(HALF_PAST_TWO_IN_CHINA, agenda(60, 10, 10, 10)).slots();

        assertThat(slots).extracting(AgendaTimes.Slot::first).containsExactly(true, false, false);
        assertThat(slots).extracting(AgendaTimes.Slot::last).containsExactly(false, false, true);
    }

    @Test
    void counts_the_minutes_beyond_the_plan() {
        assertThat(new AgendaTimes(HALF_PAST_TWO_IN_CHINA, agenda(60, 40, 40)).over())
                .isEqualTo(20);
    }

    @Test
    void finds_nothing_to_time_on_an_empty_agenda() {
        AgendaTimes times = new AgendaTimes(HALF_PAST_TWO_IN_CHINA, agenda(60));

        assertThat(times.slots()).isEmpty();
        assertThat(times.end()).isEqualTo("14:30");
    }

    private static AgendaView agenda(int planned, int... minutes) {
        List<AgendaItemView> items = IntStream.range(0, minutes.length)
                .mapToObj(at -> item(at + 1, minutes[at]))
                .toList();
        int total = items.stream().mapToInt(AgendaItemView::minutes).sum();
        return new AgendaView(MEETING, items, total, planned, 8, true);
    }

    private static AgendaItemView item(int position, int minutes) {
        return new AgendaItemView(
                new AgendaItemId("i" + position),
                MEETING,
                position,
                new MatterId("m" + position),
                "夜间联合巡逻",
                "夜间有陌生人进出",
                MatterCategory.SAFETY_AND_PATROL,
                MatterRoute.JOINT_MEETING,
                AgendaItemKind.DECISION,
                AdoptionMode.CONSENSUS,
                List.of(),
                "每月一次",
                minutes);
    }
}
