package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.OC_2;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;

class CountersigningMinutesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @BeforeEach
    void send() {
        feature.send.send(SECRETARY, minutes);
    }

    @Test
    void tells_the_process_and_the_audit_trail_which_party_has_answered_to_which_text() {
        feature.countersign.sign(OC_1, minutes, hash());

        assertThat(feature.told).endsWith("countersigned by OC-1");
        MinutesCountersigned act =
                (MinutesCountersigned) held.world.around.acts().last();
        assertThat(act.details()).containsEntry("answer", "SIGNED").containsEntry("sha256", hash().value());
        assertThat(act.by()).contains(OC_1);
    }

    @Test
    void keeps_a_remark_beside_the_signature() {
        feature.countersign.signWithRemark(RC_1, minutes, hash(), "  请明确时间  ");

        SignatureView signature =
                feature.views.get(SECRETARY, minutes).signatures().get(0);
        assertThat(signature.state()).isEqualTo(SignatureState.SIGNED_WITH_REMARK);
        assertThat(signature.remark()).isEqualTo("请明确时间");
        assertThat(signature.signedText()).contains(hash());
    }

    @Test
    void refuses_a_refusal_without_a_reason() {
        assertThatThrownBy(() -> feature.countersign.refuse(PSC_1, minutes, hash(), " "))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> feature.countersign.signWithRemark(PSC_1, minutes, hash(), ""))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refuses_a_signature_of_somebody_who_speaks_for_no_party() {
        assertThatThrownBy(() -> feature.countersign.sign(PARTY_SECRETARY, minutes, hash()))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.countersign.sign(OC_2, minutes, hash()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void makes_the_minutes_ready_with_the_last_answer() {
        feature.countersign.sign(RC_1, minutes, hash());
        feature.countersign.refuse(PSC_1, minutes, hash(), "费用未定");
        feature.countersign.sign(OC_1, minutes, hash());

        assertThat(feature.views.get(SECRETARY, minutes).state()).isEqualTo(MinutesState.READY_TO_ISSUE);
    }

    private TextHash hash() {
        return feature.views.get(SECRETARY, minutes).hash();
    }
}
