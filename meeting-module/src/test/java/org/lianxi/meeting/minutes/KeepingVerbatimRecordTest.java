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
import org.lianxi.committee.permission.NotPermitted;

class KeepingVerbatimRecordTest {

    private static final String SAID = "居委会代表1：夜间巡查人手不足。";

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void keeps_what_was_said_for_who_drafts_the_minutes_and_for_nobody_else() {
        feature.verbatim.keep(SECRETARY, held.meeting, SAID, 0);

        assertThat(feature.verbatim.of(SECRETARY, held.meeting).text()).isEqualTo(SAID);
        assertThatThrownBy(() -> feature.verbatim.of(OC_1, held.meeting)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.verbatim.keep(OC_1, held.meeting, SAID, 0))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void tells_the_audit_trail_no_word_of_it_and_the_minutes_neither() {
        feature.verbatim.keep(SECRETARY, held.meeting, SAID, 0);

        VerbatimRecordKept kept = (VerbatimRecordKept) held.world.around.acts().last();
        assertThat(kept.details().values()).noneMatch(value -> value.contains("巡查"));
        assertThat(feature.views.get(SECRETARY, minutes).text()).doesNotContain("人手不足");
    }

    @Test
    void is_closed_once_the_minutes_are_issued() {
        feature.send.send(SECRETARY, minutes);
        TextHash hash = feature.views.get(SECRETARY, minutes).hash();
        Stream.of(RC_1, OC_1, PSC_1).forEach(delegate -> feature.countersign.sign(delegate, minutes, hash));
        feature.issue.issue(PARTY_SECRETARY, minutes);

        assertThatThrownBy(() -> feature.verbatim.keep(SECRETARY, held.meeting, SAID, 0))
                .isInstanceOf(VerbatimRecordClosed.class);
    }

    @Test
    void refuses_a_version_that_somebody_has_written_over() {
        assertThatThrownBy(() -> feature.verbatim.keep(SECRETARY, held.meeting, SAID, 7))
                .isInstanceOf(VerbatimRecordChanged.class);
    }
}
