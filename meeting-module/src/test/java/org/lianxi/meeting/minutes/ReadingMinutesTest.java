package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC_1;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC_1;
import static org.lianxi.meeting.testing.TestTown.SECRETARY;
import static org.lianxi.meeting.testing.TestTown.STRANGER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;

class ReadingMinutesTest {

    private final ClosedMeeting held = new ClosedMeeting();
    private final MinutesFixture feature = new MinutesFixture(held.world);
    private final MinutesId minutes = feature.draft.draft(held.meeting);

    @Test
    void says_what_each_person_can_do_in_each_state() {
        assertThat(may(SECRETARY)).isEqualTo("edit send");
        assertThat(may(RC_1)).isEmpty();

        feature.send.send(SECRETARY, minutes);
        assertThat(may(SECRETARY)).isEqualTo("edit");
        assertThat(may(OC_1)).isEqualTo("sign");
        assertThat(feature.views.get(OC_1, minutes).may().signsFor()).contains(Party.OWNERS);

        held.world.around.clock().set("2026-03-24T00:00");
        assertThat(may(SECRETARY)).isEqualTo("edit close");

        TextHash hash = feature.views.get(SECRETARY, minutes).hash();
        List.of(RC_1, OC_1, PSC_1).forEach(delegate -> feature.countersign.sign(delegate, minutes, hash));
        assertThat(may(OC_1)).isEmpty();
        assertThat(may(PARTY_SECRETARY)).isEqualTo("issue");

        feature.issue.issue(PARTY_SECRETARY, minutes);
        assertThat(may(SECRETARY) + may(PARTY_SECRETARY)).isEmpty();
    }

    @Test
    void names_organisations_and_whoever_signed() {
        feature.send.send(SECRETARY, minutes);
        feature.countersign.sign(
                RC_1, minutes, feature.views.get(SECRETARY, minutes).hash());

        MinutesView view = feature.views.ofMeeting(SECRETARY, held.meeting).orElseThrow();

        assertThat(view.compoundName()).isEqualTo("名 XQ-101");
        assertThat(view.communityName()).isEqualTo("名 CM-1");
        assertThat(view.heading()).isEqualTo("名 CM-1三方联席会议纪要");
        assertThat(view.signatures())
                .extracting(SignatureView::organisationName)
                .containsExactly("名 RC-1", "名 OC-1", "名 PSC-1");
        assertThat(view.signatures().get(0).by())
                .hasValueSatisfying(person -> assertThat(person.displayName()).isEqualTo("名 RC-1-delegate-1"));
    }

    @Test
    void gives_titles_for_lists_in_one_go() {
        assertThat(feature.views.titles(List.of(minutes, MinutesId.fresh())))
                .hasEntrySatisfying(minutes, title -> assertThat(title.title()).startsWith("名 CM-1三方联席会议纪要（"))
                .hasSize(1);
    }

    @Test
    void refuses_a_stranger_and_an_unknown_id() {
        assertThatThrownBy(() -> feature.views.get(STRANGER, minutes)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.views.get(SECRETARY, MinutesId.fresh()))
                .isInstanceOf(UnknownMinutes.class);
    }

    private String may(PersonId person) {
        MinutesActs may = feature.views.get(person, minutes).may();
        StringBuilder acts = new StringBuilder();
        acts.append(may.mayEdit() ? "edit " : "")
                .append(may.maySend() ? "send " : "")
                .append(may.maySign() ? "sign " : "")
                .append(may.mayClose() ? "close " : "")
                .append(may.mayIssue() ? "issue " : "");
        return acts.toString().strip();
    }
}
