package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import org.junit.jupiter.api.Test;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotClosed;
import org.lianxi.meeting.testing.JointMeetingWorld;

class DraftingMinutesTest {

    @Test
    void drafts_once_however_often_the_step_is_repeated() {
        ClosedMeeting held = new ClosedMeeting();
        MinutesFixture feature = new MinutesFixture(held.world);

        MinutesId first = feature.draft.draft(held.meeting);
        MinutesId second = feature.draft.draft(held.meeting);

        assertThat(second).isEqualTo(first);
        assertThat(feature.told).containsExactly("drafted in CM-1");
        assertThat(held.world.around.acts().names()).containsOnlyOnce("MinutesDrafted");
        assertThat(feature.views.get(SECRETARY, first).resolutionsAdopted()).isEqualTo(3);
    }

    @Test
    void refuses_a_meeting_that_is_not_closed() {
        JointMeetingWorld world = JointMeetingWorld.inMemory();
        MeetingId meeting = world.planned();
        MinutesFixture feature = new MinutesFixture(world);

        assertThatThrownBy(() -> feature.draft.draft(meeting)).isInstanceOf(MeetingNotClosed.class);
    }
}
