package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.minutes.LineChange.Kind;
import org.lianxi.meeting.minutes.MinutesView.EditionView;

class CorrectingMinutesTest {

    private static final String WRONG = "地点：党群服务中心";
    private static final String RIGHT = "地点：党群服务中心二楼";

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId first = issued(feature.draft.draft(held.meeting));

    @Test
    void begins_with_the_issued_text_and_says_who_proposed_it_and_why() {
        MinutesView proposed = view(propose());

        assertThat(proposed.state()).isEqualTo(MinutesState.DRAFT);
        assertThat(proposed.edition()).isEqualTo(2);
        assertThat(proposed.text()).isEqualTo(view(first).text());
        assertThat(proposed.correction()).hasValueSatisfying(correction -> {
            assertThat(correction.corrects()).isEqualTo(first);
            assertThat(correction.reason()).isEqualTo("会议地点写错");
            assertThat(correction.proposedBy())
                    .hasValueSatisfying(by -> assertThat(by.id()).isEqualTo(OC_1));
        });
    }

    @Test
    void leaves_the_issued_version_as_it_is_until_the_corrigendum_is_issued_and_readable_afterwards() {
        MinutesView before = view(first);
        MinutesId corrigendum = corrected();
        assertThat(current()).isEqualTo(first);

        issued(corrigendum);

        assertThat(current()).isEqualTo(corrigendum);
        assertThat(view(first).text()).isEqualTo(before.text());
        assertThat(view(first).hash()).isEqualTo(before.hash());
        assertThat(view(first).signatures()).isEqualTo(before.signatures());
        assertThat(view(first).current().map(EditionView::id)).contains(corrigendum);
        assertThat(view(corrigendum).editions().stream().map(EditionView::id)).containsExactly(first, corrigendum);
        assertThat(view(corrigendum).corrected().map(EditionView::id)).contains(first);
    }

    @Test
    void shows_what_is_different_line_by_line() {
        MinutesId corrigendum = corrected();

        assertThat(view(corrigendum).correction().orElseThrow().changes().stream()
                        .filter(change -> change.kind() != Kind.KEPT))
                .containsExactly(new LineChange(Kind.REMOVED, WRONG), new LineChange(Kind.ADDED, RIGHT));
    }

    @Test
    void is_countersigned_by_every_party_again_and_keeps_the_number() {
        MinutesId corrigendum = corrected();
        feature.send.send(SECRETARY, corrigendum);

        assertThatThrownBy(() -> feature.issue.issue(PARTY_SECRETARY, corrigendum))
                .isInstanceOf(MinutesNotReady.class);
        sign(corrigendum);

        assertThat(feature.issue.issue(PARTY_SECRETARY, corrigendum)).hasToString("〔2026〕1号");
        assertThat(held.world.around.acts().last()).isInstanceOf(MinutesCorrected.class);
    }

    @Test
    void takes_effect_only_once() {
        issued(corrected());

        assertThat(held.world.around.acts().all().stream().filter(MinutesIssued.class::isInstance))
                .hasSize(1);
    }

    @Test
    void refuses_to_change_what_was_resolved_which_is_an_amendment() {
        MinutesId corrigendum = propose();
        String text = view(corrigendum).text().replace("议定内容：" + ClosedMeeting.NIGHT_PATROL, "议定内容：每周巡查");

        assertThatThrownBy(() -> edit(corrigendum, text))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting("code")
                        .containsExactly("corrigendum-changes-resolution"));
    }

    @Test
    void refuses_to_be_sent_without_a_change() {
        MinutesId corrigendum = propose();

        assertThatThrownBy(() -> feature.send.send(SECRETARY, corrigendum))
                .isInstanceOf(CorrigendumChangesNothing.class);
    }

    @Test
    void waits_for_the_corrigendum_before_it() {
        propose();

        assertThatThrownBy(this::propose).isInstanceOf(CorrigendumUnderWay.class);
    }

    @Test
    void refuses_minutes_that_were_corrected_already_or_are_not_issued() {
        MinutesId corrigendum = corrected();
        assertThatThrownBy(() -> feature.correct.propose(SECRETARY, corrigendum, "还没有印发"))
                .isInstanceOf(MinutesStillOpen.class);
        issued(corrigendum);

        assertThatThrownBy(this::propose).isInstanceOf(MinutesSuperseded.class);
    }

    @Test
    void stays_readable_when_given_up_and_another_may_follow() {
        MinutesId corrigendum = corrected();
        feature.correct.withdraw(SECRETARY, corrigendum, "原文无误");

        MinutesId next = propose();

        assertThat(feature.told).contains("withdrawn");
        assertThat(view(corrigendum).state()).isEqualTo(MinutesState.WITHDRAWN);
        assertThat(view(next).edition()).isEqualTo(3);
        assertThat(view(next).corrected().map(EditionView::id)).contains(first);
        assertThat(current()).isEqualTo(first);
        assertThatThrownBy(() -> edit(corrigendum, view(corrigendum).text() + "。"))
                .isInstanceOf(MinutesAlreadyIssued.class);
    }

    @Test
    void does_not_give_up_the_first_minutes() {
        assertThatThrownBy(() -> feature.correct.withdraw(SECRETARY, first, "不要了"))
                .isInstanceOf(NoCorrigendum.class);
    }

    private MinutesId propose() {
        return feature.correct.propose(OC_1, first, "会议地点写错");
    }

    private MinutesId corrected() {
        MinutesId corrigendum = propose();
        edit(corrigendum, view(corrigendum).text().replace(WRONG, RIGHT));
        return corrigendum;
    }

    private void edit(MinutesId minutes, String text) {
        feature.edit.edit(SECRETARY, minutes, text, view(minutes).version());
    }

    private MinutesId issued(MinutesId minutes) {
        feature.send.send(SECRETARY, minutes);
        sign(minutes);
        feature.issue.issue(PARTY_SECRETARY, minutes);
        return minutes;
    }

    private void sign(MinutesId minutes) {
        TextHash hash = view(minutes).hash();
        Stream.of(RC_1, OC_1, PSC_1).forEach(delegate -> feature.countersign.sign(delegate, minutes, hash));
    }

    private MinutesId current() {
        MeetingId meeting = held.meeting;
        return feature.views.ofMeeting(SECRETARY, meeting).orElseThrow().id();
    }

    private MinutesView view(MinutesId minutes) {
        return feature.views.get(SECRETARY, minutes);
    }
}
