package org.lianxi.web.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.web.page.Texts;

class MeetingStatesTest {

    @Test
    void puts_every_state_into_exactly_one_of_the_two_groups() {
        assertThat(MeetingStates.of("UPCOMING")).doesNotContainAnyElementsOf(MeetingStates.of("OVER"));
        assertThat(MeetingStates.of("UPCOMING").size()
                        + MeetingStates.of("OVER").size())
                .isEqualTo(MeetingState.values().length);
    }

    @Test
    void narrows_to_one_state() {
        assertThat(MeetingStates.of("IN_SESSION")).containsExactly(MeetingState.IN_SESSION);
    }

    @Test
    void ignores_what_is_no_state() {
        assertThat(MeetingStates.of("")).isEmpty();
        assertThat(MeetingStates.of("'; drop table")).isEmpty();
    }

    @Test
    void has_a_text_for_every_choice() {
        ResourceBundle texts = Texts.of("meeting", Locale.CHINESE);

        assertThat(MeetingStates.choices()).allSatisfy(choice -> assertThat(texts.containsKey(choice.key()))
                .isTrue());
    }
}
