package org.lianxi.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.task.TaskEntryKind;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.web.page.Texts;

/** Every state and every entry has its words: a page of a task in any state can be shown. */
class TaskTextsTest {

    @ParameterizedTest
    @EnumSource(TaskState.class)
    void says_of_every_state_what_it_is_and_whose_turn_it_is(TaskState state) {
        assertThat(Texts.of("task", Locale.CHINESE).keySet())
                .contains("state." + state)
                .anySatisfy(key -> assertThat(key).startsWith("turn." + state));
    }

    @ParameterizedTest
    @EnumSource(TaskEntryKind.class)
    void names_every_entry(TaskEntryKind kind) {
        assertThat(Texts.of("task", Locale.CHINESE).keySet()).contains("entry." + kind);
    }

    @ParameterizedTest
    @EnumSource(ResolutionState.class)
    void names_every_state_of_a_resolution(ResolutionState state) {
        assertThat(Texts.of("resolution", Locale.CHINESE).keySet()).contains("state." + state);
    }
}
