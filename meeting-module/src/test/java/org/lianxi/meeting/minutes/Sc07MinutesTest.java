package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingNotAwaitingSession;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.notice.ContactDraft;
import org.lianxi.meeting.notice.ContactOutcome;
import org.lianxi.meeting.notice.DeliveryChannel;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** SC-07 Emergency: the minutes state who could not be reached, and how it was tried. */
class Sc07MinutesTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MinutesFixture feature = new MinutesFixture(world);
    private MeetingId meeting = new MeetingId("not yet");
    private AgendaItemId safety = new AgendaItemId("not yet");

    @BeforeEach
    void an_emergency_notice_is_issued_at_night() {
        world.around.clock().set("2026-07-11T21:58");
        meeting = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        TestTown.COMPOUND, MeetingType.EMERGENCY, "外墙瓷砖脱落", SetClock.at("2026-07-12T09:00"), 60, "线上"));
        safety = world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                world.admitted("警戒、防护网、检测", MatterRoute.EMERGENCY),
                new AgendaItemDraft(
                        AgendaItemKind.DECISION, AdoptionMode.CONSENSUS, Set.of(Party.PROPERTY_SERVICE), "设警戒", 10));
        world.around.clock().set("2026-07-11T22:10");
        world.notified(meeting);
    }

    private void tried(PersonId by, PersonId whom, String at, DeliveryChannel channel, ContactOutcome outcome) {
        world.around.clock().set(at);
        world.notice.log.log(by, meeting, new ContactDraft(whom, SetClock.at(at), channel, outcome, "其子李某接听"));
    }

    private void held(PersonId... people) {
        world.around.clock().set("2026-07-12T09:00");
        world.signedIn(meeting, people);
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
    }

    private void closed(PersonId... voters) {
        for (PersonId voter : voters) {
            world.decision.cast.cast(voter, safety, VoteChoice.FOR, "");
        }
        world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, safety);
        world.convening.close.close(TestTown.PARTY_SECRETARY, meeting);
    }

    private String text() {
        return feature.views
                .get(TestTown.SECRETARY, feature.draft.draft(meeting))
                .text();
    }

    @Test
    void item_4_states_that_the_committee_was_unreachable_and_lists_the_attempts_by_role() {
        tried(TestTown.SECRETARY, TestTown.RC_1, "2026-07-11T22:15", DeliveryChannel.PHONE, ContactOutcome.NOT_REACHED);
        tried(
                TestTown.PARTY_SECRETARY,
                TestTown.RC_2,
                "2026-07-11T22:40",
                DeliveryChannel.VISIT,
                ContactOutcome.MESSAGE_LEFT);
        tried(TestTown.SECRETARY, TestTown.PSC_2, "2026-07-11T22:41", DeliveryChannel.PHONE, ContactOutcome.REACHED);
        held(TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);
        tried(
                TestTown.SECRETARY,
                TestTown.RC_1,
                "2026-07-12T09:05",
                DeliveryChannel.MESSAGE,
                ContactOutcome.NOT_REACHED);
        closed(TestTown.OC_1, TestTown.PSC_1);

        assertThat(text().lines())
                .filteredOn(line -> line.startsWith("联系情况"))
                .containsExactly("联系情况：居委会（名 RC-1）未能联系上，未到会。曾联系："
                        + "2026年7月11日 22:15，名 CM-1联席会议秘书电话联系代表1，未联系上；"
                        + "2026年7月11日 22:40，名 CM-1党组织书记上门联系代表2，已请他人转告；"
                        + "2026年7月12日 09:05，名 CM-1联席会议秘书短信联系代表1，未联系上。");
        assertThat(text()).doesNotContain("李某").doesNotContain(TestTown.RC_1.value());
    }

    @Test
    void item_4_says_nothing_of_a_party_that_came_or_knew() {
        tried(TestTown.SECRETARY, TestTown.RC_1, "2026-07-11T22:15", DeliveryChannel.PHONE, ContactOutcome.REACHED);
        held(TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);
        closed(TestTown.OC_1, TestTown.PSC_1);

        assertThat(text()).doesNotContain("联系情况");
    }

    @Test
    void item_4_says_so_when_nobody_logged_an_attempt() {
        held(TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);
        closed(TestTown.OC_1, TestTown.PSC_1);

        assertThat(text()).contains("联系情况：居委会（名 RC-1）未能联系上，未到会。无联系登记。");
    }

    @Test
    void attempts_are_logged_until_an_emergency_meeting_is_closed_and_not_after() {
        held(TestTown.PARTY_SECRETARY, TestTown.OC_1, TestTown.PSC_1);
        closed(TestTown.OC_1, TestTown.PSC_1);

        assertThatThrownBy(() -> tried(
                        TestTown.SECRETARY,
                        TestTown.RC_1,
                        "2026-07-12T10:00",
                        DeliveryChannel.PHONE,
                        ContactOutcome.NOT_REACHED))
                .isInstanceOf(MeetingNotAwaitingSession.class);
    }
}
