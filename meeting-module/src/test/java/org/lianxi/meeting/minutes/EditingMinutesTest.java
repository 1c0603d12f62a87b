package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;

class EditingMinutesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void changes_a_draft_without_telling_the_process() {
        EditedMinutes edited = edit("新的正文。" + MinutesText.LIMITS_OF_THE_MEETING);

        assertThat(edited.voidedSignatures()).isZero();
        assertThat(view().text()).startsWith("新的正文。");
        assertThat(feature.told).containsExactly("drafted in CM-1");
    }

    @Test
    void voids_the_signatures_of_sent_minutes_says_how_many_and_calls_the_process_back() {
        feature.send.send(SECRETARY, minutes);
        feature.countersign.sign(OC_1, minutes, view().hash());

        EditedMinutes edited = edit(view().text() + "\n补充一句。");

        assertThat(edited.voidedSignatures()).isEqualTo(1);
        assertThat(edited.hash()).isEqualTo(view().hash());
        assertThat(feature.told).endsWith("revised");
        assertThat(view().state()).isEqualTo(MinutesState.DRAFT);
        assertThat(view().lastEdit())
                .hasValueSatisfying(edit -> assertThat(edit.voidedSignatures()).isEqualTo(1));
        assertThat(view().signatures()).extracting(SignatureView::state).containsOnly(SignatureState.AWAITED);
    }

    @Test
    void takes_a_text_that_a_form_sends_back_unchanged_for_the_same() {
        feature.send.send(SECRETARY, minutes);
        feature.countersign.sign(OC_1, minutes, view().hash());

        EditedMinutes edited = edit(view().text().replace("\n", "\r\n") + "\r\n");

        assertThat(edited.voidedSignatures()).isZero();
        assertThat(view().state()).isEqualTo(MinutesState.COUNTERSIGNING);
        assertThat(feature.told).doesNotContain("revised");
    }

    @Test
    void refuses_a_stale_version() {
        long stale = view().version() - 1;

        assertThatThrownBy(() -> feature.edit.edit(SECRETARY, minutes, "x", stale))
                .isInstanceOf(MinutesChangedMeanwhile.class);
    }

    @Test
    void refuses_an_empty_text_and_whoever_is_not_the_secretary() {
        assertThatThrownBy(() -> edit(" \n ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> feature.edit.edit(RC_1, minutes, "x", view().version()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void refuses_a_text_without_the_sentence_on_the_limits_of_the_meeting() {
        String without = view().text().replace(MinutesText.LIMITS_OF_THE_MEETING, "");

        assertThatThrownBy(() -> edit(without))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactly("limits-of-meeting-missing"));
    }

    private EditedMinutes edit(String text) {
        return feature.edit.edit(SECRETARY, minutes, text, view().version());
    }

    private MinutesView view() {
        return feature.views.get(SECRETARY, minutes);
    }
}
