package org.lianxi.meeting.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.conflict.ItemChair;
import org.lianxi.committee.conflict.SodRule;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** Declarations, challenges, decisions, hats. */
class RecusalTest {

    private final CrossAppointedTown town = new CrossAppointedTown();
    private final JointMeetingWorld world = town.world;
    private final RecusalFixture recusal = world.recusal;

    @BeforeEach
    void locked() {
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, town.meeting);
    }

    @Test
    void the_own_word_stands_at_once() {
        recusal.declare.declare(TestTown.OC_1, town.lamps);

        assertThat(town.on(town.lamps).recused()).extracting(Recused::ground).containsExactly(ConflictGround.OWN_WORD);
        assertThatThrownBy(() -> recusal.declare.declare(TestTown.OC_1, town.lamps))
                .isInstanceOf(RecusedAlready.class);
    }

    @Test
    void a_declared_interest_keeps_away_from_every_item_on_the_company() {
        world.around.town().declare(TestTown.OC_2, CrossAppointedTown.CSE);

        assertThat(town.on(town.subsidy).isRecused(TestTown.OC_2)).isTrue();
        assertThat(town.on(town.lamps).isRecused(TestTown.OC_2)).isFalse();
    }

    @Test
    void a_challenge_keeps_nobody_away_until_it_is_upheld() {
        RecusalId challenge = recusal.challenge.challenge(TestTown.RC_1, town.lamps, TestTown.OC_1, "与供电企业有业务往来");
        assertThat(town.on(town.lamps).recused()).isEmpty();

        recusal.decide.decide(TestTown.PARTY_SECRETARY, challenge, true, "情况属实，应当回避");

        assertThat(town.on(town.lamps).isRecused(TestTown.OC_1)).isTrue();
        assertThatThrownBy(() -> recusal.decide.decide(TestTown.PARTY_SECRETARY, challenge, false, "改变主意了吗"))
                .isInstanceOf(RecusalDecidedAlready.class);
        assertThat(world.around.acts().names()).endsWith("ConflictChallenged", "RecusalDecided");
    }

    @Test
    void a_dismissed_challenge_keeps_nobody_away() {
        RecusalId challenge = recusal.challenge.challenge(TestTown.RC_1, town.lamps, TestTown.OC_1, "与供电企业有业务往来");

        recusal.decide.decide(CrossAppointedTown.LEADER, challenge, false, "查无此事，不需回避");

        assertThat(town.on(town.lamps).recused()).isEmpty();
        assertThatThrownBy(() -> recusal.challenge.challenge(TestTown.RC_1, town.lamps, TestTown.OC_1, "再次提出同一理由"))
                .isInstanceOf(RecusedAlready.class);
    }

    @Test
    void on_the_chair_the_street_decides_and_nobody_on_themselves() {
        RecusalId onChair =
                recusal.challenge.challenge(TestTown.OC_1, town.lamps, TestTown.PARTY_SECRETARY, "曾在供电企业任职");

        assertThatThrownBy(() -> recusal.decide.decide(TestTown.PARTY_SECRETARY, onChair, false, "我认为不需要"))
                .isInstanceOf(NotPermitted.class);
        recusal.decide.decide(TestTown.SUPERVISOR, onChair, true, "应当回避，由他人主持");

        assertThat(town.on(town.lamps).isRecused(TestTown.PARTY_SECRETARY)).isTrue();
        assertThat(town.on(town.lamps).chair().kind()).isEqualTo(ItemChair.Kind.DEPUTY);
    }

    @Test
    void whoever_is_recused_on_an_item_decides_on_nobody_there() {
        RecusalId challenge = recusal.challenge.challenge(TestTown.RC_1, town.evaluation, TestTown.OC_1, "与该企业有业务往来");

        assertThatThrownBy(() -> recusal.decide.decide(TestTown.PARTY_SECRETARY, challenge, true, "情况属实，应当回避"))
                .isInstanceOf(RecusalNotForYou.class);
    }

    @Test
    void what_the_register_shows_no_more_holds_no_more_and_stays_written_down() {
        world.around.town().leave(TestTown.RC_2, CrossAppointedTown.CSE);

        assertThat(town.on(town.evaluation).isRecused(TestTown.RC_2)).isFalse();
        assertThat(town.on(town.evaluation).partiesFullyRecused()).containsExactly(Party.PROPERTY_SERVICE);
    }

    @Test
    void nobody_is_named_where_nobody_is_needed() {
        CrossAppointedTown other = new CrossAppointedTown();
        other.world.around.town().leave(TestTown.PARTY_SECRETARY, CrossAppointedTown.CSE);
        other.world.convening.lock.lock(TestTown.PARTY_SECRETARY, other.meeting);

        assertThatThrownBy(other::chairNamed).isInstanceOf(NobodyElseNeeded.class);
        assertThatThrownBy(() -> other.world.recusal.nameAlternate.name(
                        TestTown.RC_1, other.meeting, Party.OWNERS, CrossAppointedTown.MEMBER))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void an_alternate_needs_a_delegates_mandate() {
        assertThatThrownBy(() -> recusal.nameAlternate.name(
                        TestTown.RC_1, town.meeting, Party.RESIDENTS_COMMITTEE, CrossAppointedTown.MEMBER))
                .isInstanceOf(NotFreeOfConflict.class);
    }

    @Test
    void SOD_08_two_hats_become_the_one_declared() {
        world.around.town().nameDelegate(TestTown.RC_1, TestTown.OC);

        recusal.declareHat.declare(TestTown.RC_1, town.meeting, Party.OWNERS);
        world.convening.issue.issue(TestTown.SECRETARY, town.meeting);

        assertThat(world.convening.meetings.findDelegate(town.meeting, TestTown.RC_1))
                .hasValueSatisfying(listed -> assertThat(listed.party()).isEqualTo(Party.OWNERS));
        assertThat(world.convening.meetings.delegates(town.meeting).stream()
                        .filter(each -> each.person().equals(TestTown.RC_1)))
                .hasSize(1);
        assertThatThrownBy(() -> recusal.declareHat.declare(TestTown.RC_1, town.meeting, Party.RESIDENTS_COMMITTEE))
                .isInstanceOf(HatFixed.class);
        assertThatThrownBy(() -> recusal.declareHat.declare(TestTown.OC_1, town.meeting, Party.PROPERTY_SERVICE))
                .isInstanceOf(NoSuchHat.class);
    }

    @Test
    void the_panel_shows_who_why_and_what_the_reader_may_do() {
        world.convening.issue.issue(TestTown.SECRETARY, town.meeting);

        RecusalsView street = recusal.views.of(TestTown.SUPERVISOR, town.meeting);
        RecusalsView delegate = recusal.views.of(TestTown.RC_1, town.meeting);

        assertThat(street.blocked()).isEqualTo(2);
        assertThat(street.mayNameChair()).isTrue();
        assertThat(street.chairs())
                .extracting(RecusalsView.Choice::person)
                .containsExactlyInAnyOrder(TestTown.SUPERVISOR, CrossAppointedTown.LEADER);
        assertThat(street.items().get(0).recused()).hasSize(5).allSatisfy(line -> assertThat(line.rule())
                .isEqualTo(SodRule.SOD_02));
        assertThat(delegate.mayNameChair()).isFalse();
        assertThat(delegate.mayDeclare()).isTrue();
        assertThat(delegate.people()).extracting(RecusalsView.Choice::person).doesNotContain(TestTown.RC_1);
    }
}
