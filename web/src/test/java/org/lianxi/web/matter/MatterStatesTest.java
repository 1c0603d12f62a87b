package org.lianxi.web.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.web.page.Texts;

class MatterStatesTest {

    @Test
    void puts_every_state_into_exactly_one_of_the_two_groups() {
        assertThat(MatterStates.of("OPEN")).doesNotContainAnyElementsOf(MatterStates.of("CLOSED"));
        assertThat(MatterStates.of("OPEN").size() + MatterStates.of("CLOSED").size())
                .isEqualTo(MatterState.values().length);
    }

    @Test
    void narrows_to_one_state() {
        assertThat(MatterStates.of("SUBMITTED")).containsExactly(MatterState.SUBMITTED);
    }

    @Test
    void ignores_what_is_no_state() {
        assertThat(MatterStates.of("")).isEmpty();
        assertThat(MatterStates.of("'; drop table")).isEmpty();
    }

    @Test
    void has_a_text_for_every_choice() {
        ResourceBundle texts = Texts.of("matter", Locale.CHINESE);

        assertThat(MatterStates.choices()).allSatisfy(choice -> assertThat(texts.containsKey(choice.key()))
                .isTrue());
    }
}
