package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;

import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.numbering.DocumentNumber;

class IssuingMinutesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void gives_the_first_number_of_the_year_and_tells_both_processes() {
        countersignAll();

        DocumentNumber number = feature.issue.issue(PARTY_SECRETARY, minutes);

        assertThat(number).hasToString("〔2026〕1号");
        assertThat(feature.told).endsWith("issued");
        assertThat(held.world.around.workflow().last()).isEqualTo("minutes issued");
        assertThat(feature.views.get(SECRETARY, minutes).number()).contains(number);
    }

    @Test
    void counts_the_year_by_the_clock_of_the_town() {
        countersignAll();
        held.world.around.clock().set("2027-01-01T00:30");

        assertThat(feature.issue.issue(PARTY_SECRETARY, minutes).year()).isEqualTo(2027);
    }

    @Test
    void says_who_refused_to_sign_so_that_those_are_not_bound() {
        feature.send.send(SECRETARY, minutes);
        TextHash hash = feature.views.get(SECRETARY, minutes).hash();
        feature.countersign.sign(RC_1, minutes, hash);
        feature.countersign.sign(OC_1, minutes, hash);
        feature.countersign.refuse(PSC_1, minutes, hash, "费用未定");

        feature.issue.issue(PARTY_SECRETARY, minutes);

        MinutesIssued issued = (MinutesIssued) held.world.around.acts().last();
        assertThat(issued.refusing()).extracting(Seat::party).containsExactly(Party.PROPERTY_SERVICE);
    }

    @Test
    void refuses_while_a_party_is_awaited_and_uses_no_number() {
        feature.send.send(SECRETARY, minutes);

        assertThatThrownBy(() -> feature.issue.issue(PARTY_SECRETARY, minutes)).isInstanceOf(MinutesNotReady.class);
    }

    @Test
    void refuses_a_second_issue() {
        countersignAll();
        feature.issue.issue(PARTY_SECRETARY, minutes);

        assertThatThrownBy(() -> feature.issue.issue(PARTY_SECRETARY, minutes))
                .isInstanceOf(MinutesAlreadyIssued.class);
    }

    @Test
    void refuses_whoever_is_not_the_party_secretary() {
        countersignAll();

        assertThatThrownBy(() -> feature.issue.issue(SECRETARY, minutes)).isInstanceOf(NotPermitted.class);
    }

    private void countersignAll() {
        feature.send.send(SECRETARY, minutes);
        TextHash hash = feature.views.get(SECRETARY, minutes).hash();
        feature.countersign.sign(RC_1, minutes, hash);
        feature.countersign.sign(OC_1, minutes, hash);
        feature.countersign.sign(PSC_1, minutes, hash);
    }
}
