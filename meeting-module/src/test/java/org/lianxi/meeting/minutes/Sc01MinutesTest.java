package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import org.junit.jupiter.api.Test;
import org.lianxi.meeting.testing.SetClock;

/** SC-01 item 6 as far as it speaks of the minutes, their limit and their signatures. */
class Sc01MinutesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void item_6_the_limit_for_the_minutes_of_thursday_03_19_is_monday_03_23() {
        assertThat(view().issueBy()).isEqualTo(SetClock.at("2026-03-24T00:00"));
    }

    @Test
    void item_6_minutes_sent_on_thursday_are_countersigned_by_the_end_of_friday() {
        held.world.around.clock().set("2026-03-19T18:00");

        feature.send.send(SECRETARY, minutes);

        assertThat(view().countersignBy()).contains(SetClock.at("2026-03-21T00:00"));
        assertThat(feature.told).endsWith("sent to [RC-1, OC-1, PSC-1] until 2026-03-20T16:00:00Z");
    }

    @Test
    void item_6_minutes_sent_on_friday_are_countersigned_by_the_end_of_monday() {
        held.world.around.clock().set("2026-03-20T08:00");

        feature.send.send(SECRETARY, minutes);

        assertThat(view().countersignBy()).contains(SetClock.at("2026-03-24T00:00"));
    }

    @Test
    void item_6_minutes_are_issued_on_friday_17_00_with_the_marks_and_the_dissent_on_D() {
        feature.send.send(SECRETARY, minutes);
        TextHash hash = view().hash();
        feature.countersign.sign(RC_1, minutes, hash);
        feature.countersign.sign(OC_1, minutes, hash);
        feature.countersign.signWithRemark(PSC_1, minutes, hash, "D 项费用由物业承担依据不足");
        held.world.around.clock().set("2026-03-20T17:00");

        feature.issue.issue(PARTY_SECRETARY, minutes);

        assertThat(view().issuedAt()).contains(SetClock.at("2026-03-20T17:00"));
        assertThat(view().issuedAt().orElseThrow()).isBefore(view().issueBy());
        assertThat(view().text()).contains("出席：", "请假：", "列席：", "抄送：名 ST-1", "D 物业自费增加两名保安：物业（名 PSC-1）反对");
    }

    @Test
    void item_6_silence_after_the_limit_is_no_signature() {
        feature.send.send(SECRETARY, minutes);
        feature.countersign.sign(RC_1, minutes, view().hash());
        held.world.around.clock().set("2026-03-20T23:59");
        assertThatThrownBy(() -> feature.close.close(SECRETARY, minutes)).isInstanceOf(CountersigningStillOpen.class);

        held.world.around.clock().set("2026-03-21T00:00");
        feature.report.report(minutes);
        feature.report.report(minutes);
        feature.close.close(SECRETARY, minutes);

        assertThat(view().signatures())
                .extracting(SignatureView::state)
                .containsExactly(SignatureState.SIGNED, SignatureState.NO_REPLY, SignatureState.NO_REPLY);
        assertThat(view().missingReportedAt()).contains(SetClock.at("2026-03-21T00:00"));
        assertThat(held.world.around.acts().names()).endsWith("SignaturesReportedMissing", "CountersigningClosed");
        assertThat(feature.told).endsWith("countersigning closed");
    }

    private MinutesView view() {
        return feature.views.get(SECRETARY, minutes);
    }
}
