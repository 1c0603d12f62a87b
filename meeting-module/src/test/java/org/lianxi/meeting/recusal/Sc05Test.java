package org.lianxi.meeting.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.conflict.ItemChair;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.decision.ItemNotQuorate;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.minutes.MinutesFixture;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** SC-05: the chair runs the company under evaluation. Line 4 is in the task feature's test of the same number. */
class Sc05Test {

    private final CrossAppointedTown town = new CrossAppointedTown();
    private final JointMeetingWorld world = town.world;

    @Test
    void SC_05_1_at_lock_conflicts_are_raised_for_chair_deputy_and_every_delegate_with_a_post_in_the_company() {
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, town.meeting);

        List<PersonId> expected = List.of(
                TestTown.PARTY_SECRETARY,
                CrossAppointedTown.DEPUTY,
                TestTown.RC_1,
                TestTown.RC_2,
                CrossAppointedTown.MANAGER);
        assertThat(town.on(town.evaluation).recused())
                .extracting(Recused::person)
                .containsExactlyElementsOf(expected);
        assertThat(town.on(town.subsidy).recused()).extracting(Recused::person).containsExactlyElementsOf(expected);
        assertThat(town.on(town.lamps).recused()).isEmpty();
        assertThat(world.around.acts().names()).contains("ConflictsFound");
        assertThat(town.on(town.evaluation).recused())
                .allSatisfy(recused -> assertThat(recused.conflicts()).first().satisfies(why -> {
                    assertThat(why.rule()).isEqualTo(SodRule.SOD_02);
                    assertThat(why.organisation()).isEqualTo(CrossAppointedTown.CSE);
                    assertThat(why.interest()).isEqualTo(Interest.EVALUATED);
                    assertThat(why.post()).isPresent();
                }));
    }

    @Test
    void SC_05_2_without_a_chair_named_by_the_street_items_1_and_2_are_blocked_and_item_3_proceeds() {
        world.notified(town.meeting);
        town.alternateNamed();
        town.inSession(CrossAppointedTown.MEMBER);

        assertThat(town.on(town.evaluation).isBlocked()).isTrue();
        assertThat(town.on(town.subsidy).isBlocked()).isTrue();
        assertThatThrownBy(() -> town.cast(TestTown.OC_1, town.evaluation)).isInstanceOf(ItemWithoutChair.class);
        assertThatThrownBy(() -> world.decision.conclude.conclude(TestTown.SECRETARY, town.subsidy))
                .isInstanceOf(ItemWithoutChair.class);

        world.decision.cast.cast(TestTown.RC_1, town.lamps, VoteChoice.FOR, "");
        world.decision.cast.cast(TestTown.OC_1, town.lamps, VoteChoice.FOR, "");
        world.decision.cast.cast(CrossAppointedTown.MANAGER, town.lamps, VoteChoice.FOR, "");
        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, town.lamps))
                .isEqualTo(Outcome.ADOPTED);

        world.convening.close.close(TestTown.PARTY_SECRETARY, town.meeting);
        assertThat(town.recordOf(town.evaluation).outcome()).isEqualTo(Outcome.DEFERRED);
        assertThat(world.matters.stateOf(
                        world.agenda.agendas.get(town.evaluation).matter()))
                .isEqualTo(MatterState.ADMITTED);
    }

    @Test
    void SC_05_2_the_street_is_asked_at_the_lock_and_answers() {
        world.notified(town.meeting);

        assertThat(world.around.workflow().told()).contains("chair missing in " + TestTown.COMMUNITY);

        town.chairNamed();

        assertThat(world.around.workflow().told()).contains("chair named");
    }

    @Test
    void SC_05_2_the_street_names_a_chair_and_nobody_else_does_nor_one_with_a_conflict() {
        world.notified(town.meeting);
        NameItemChair naming = world.recusal.nameChair;

        assertThatThrownBy(() -> naming.name(TestTown.PARTY_SECRETARY, town.meeting, CrossAppointedTown.LEADER))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> naming.name(TestTown.SUPERVISOR, town.meeting, TestTown.GRID_WORKER))
                .isInstanceOf(NotFreeOfConflict.class);
        assertThatThrownBy(() -> naming.name(TestTown.SUPERVISOR, town.meeting, TestTown.OC_1))
                .isInstanceOf(NotFreeOfConflict.class);

        town.chairNamed();

        assertThat(town.on(town.evaluation).chair())
                .isEqualTo(new ItemChair(ItemChair.Kind.NAMED, Optional.of(CrossAppointedTown.LEADER)));
        assertThat(town.on(town.lamps).chair().kind()).isEqualTo(ItemChair.Kind.USUAL);
    }

    @Test
    void SC_05_3_an_alternate_and_the_owners_vote_and_the_company_is_recused() {
        town.opened();
        town.cast(CrossAppointedTown.MEMBER, town.evaluation);
        town.cast(TestTown.OC_1, town.evaluation);

        Outcome outcome = world.decision.conclude.conclude(CrossAppointedTown.LEADER, town.evaluation);

        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
        assertThat(town.recordOf(town.evaluation).votes())
                .extracting(ItemRecord.VoteRecord::vote)
                .containsExactly(PartyVote.FOR, PartyVote.FOR, PartyVote.RECUSED);
        assertThat(town.recordOf(town.evaluation).adoption()).hasValueSatisfying(adoption -> {
            assertThat(adoption.votesFor()).isEqualTo(2);
            assertThat(adoption.votesAgainst()).isZero();
            assertThat(adoption.recused()).isEqualTo(1);
        });
    }

    @Test
    void SC_05_3_duties_of_the_contract_need_no_consent_and_new_ones_become_a_proposal() {
        town.opened();
        town.cast(CrossAppointedTown.MEMBER, town.subsidy);
        town.cast(TestTown.OC_1, town.subsidy);

        Outcome outcome = world.decision.conclude.conclude(CrossAppointedTown.LEADER, town.subsidy);

        ItemRecord record = town.recordOf(town.subsidy);
        assertThat(outcome).isEqualTo(Outcome.ADOPTED);
        assertThat(record.adoption()).hasValueSatisfying(adoption -> {
            assertThat(adoption.consentNotNeeded()).containsExactly(Party.PROPERTY_SERVICE);
            assertThat(adoption.refusedDuties()).containsExactly(Party.PROPERTY_SERVICE);
        });
        assertThat(record.isNewDutyRefused()).isTrue();
        assertThat(record.resolvedText()).isEqualTo("2 保洁补贴金额");
    }

    @Test
    void SC_05_3_whoever_is_recused_neither_votes_nor_concludes_and_the_attempt_stays_in_the_trail() {
        town.opened();

        assertThatThrownBy(() -> town.cast(TestTown.RC_1, town.evaluation)).isInstanceOf(PersonRecused.class);
        assertThatThrownBy(() -> town.cast(CrossAppointedTown.MANAGER, town.evaluation))
                .isInstanceOf(PersonRecused.class);
        assertThatThrownBy(() -> world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, town.evaluation))
                .isInstanceOf(PersonRecused.class);

        assertThat(world.around.acts().names()).endsWith("AttemptRejected", "AttemptRejected", "AttemptRejected");
        assertThat(world.around.acts().last().details())
                .containsEntry("attempt", "ConcludeItem")
                .containsEntry("rule", "SOD-02");
    }

    @Test
    void SC_05_3_without_an_alternate_the_party_is_present_and_recused_and_two_votes_are_not_there() {
        world.notified(town.meeting);
        town.chairNamed();
        town.inSession(CrossAppointedTown.LEADER, TestTown.OC_2);
        town.cast(TestTown.OC_1, town.evaluation);

        Outcome outcome = world.decision.conclude.conclude(CrossAppointedTown.LEADER, town.evaluation);

        assertThat(outcome).isEqualTo(Outcome.NO_AGREEMENT);
        assertThat(town.recordOf(town.evaluation).votes())
                .extracting(ItemRecord.VoteRecord::vote)
                .containsExactly(PartyVote.RECUSED, PartyVote.FOR, PartyVote.RECUSED);
    }

    @Test
    void SC_05_3_without_the_recused_there_must_be_a_quorum_for_the_item() {
        world.notified(town.meeting);
        town.chairNamed();
        town.inSession(CrossAppointedTown.LEADER);
        town.cast(TestTown.OC_1, town.evaluation);

        assertThatThrownBy(() -> world.decision.conclude.conclude(CrossAppointedTown.LEADER, town.evaluation))
                .isInstanceOf(ItemNotQuorate.class)
                .hasMessageContaining("1 of 2");
    }

    @Test
    void SC_05_5_minutes_name_roles_and_nobody() {
        town.opened();
        for (AgendaItemId item : List.of(town.evaluation, town.subsidy)) {
            town.cast(CrossAppointedTown.MEMBER, item);
            town.cast(TestTown.OC_1, item);
            world.decision.conclude.conclude(CrossAppointedTown.LEADER, item);
        }
        for (PersonId voter : List.of(TestTown.RC_1, TestTown.OC_1, CrossAppointedTown.MANAGER)) {
            town.cast(voter, town.lamps);
        }
        world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, town.lamps);
        world.convening.close.close(TestTown.PARTY_SECRETARY, town.meeting);

        MinutesFixture minutes = new MinutesFixture(world);
        String text = minutes.views
                .get(TestTown.SECRETARY, minutes.draft.draft(town.meeting))
                .text();

        assertThat(text)
                .contains("回避（第1项）：社区党组织书记、社区党组织副书记、居委会代表2人、物业代表回避。由街道指定的主持人主持。居委会由替补代表表决。")
                .contains("回避（第2项）：")
                .doesNotContain("回避（第3项）")
                .contains("其中物业的义务依法律或合同已有，本次仅作安排（A0例外）。")
                .contains("建议由业主一方与服务企业依法协商确定新增义务（SOD-02）。增设夜间保洁班次");
        assertThat(text)
                .doesNotContain("名 CM-1-party-secretary")
                .doesNotContain(CrossAppointedTown.MANAGER.value())
                .doesNotContain("名 RC-1-delegate");
    }
}
