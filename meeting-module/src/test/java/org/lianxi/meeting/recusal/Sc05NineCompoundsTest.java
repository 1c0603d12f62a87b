package org.lianxi.meeting.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingPlanDraft;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.decision.ItemNotQuorate;
import org.lianxi.meeting.decision.ItemOfOtherCompounds;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.Outcome;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** SC-05 as it stands: one sitting of XQ-201 to XQ-209, each with owners of its own, one residents' committee and one company. */
class Sc05NineCompoundsTest {

    private static final List<CompoundId> NINE = IntStream.rangeClosed(201, 209)
            .mapToObj(number -> new CompoundId("XQ-" + number))
            .toList();

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final List<PersonId> owners = new ArrayList<>();
    private MeetingId meeting = new MeetingId("-");
    private AgendaItemId evaluation = new AgendaItemId("-");
    private AgendaItemId subsidy = new AgendaItemId("-");
    private AgendaItemId lamps = new AgendaItemId("-");

    @BeforeEach
    void theNineCompoundsMeet() {
        TestTown town = world.around.town();
        CrossAppointedTown.furnish(town);
        NINE.forEach(compound -> {
            OrganisationId committee = new OrganisationId("OC-" + compound);
            PersonId delegate = new PersonId(committee + "-delegate");
            town.compound(
                    compound,
                    Map.of(
                            Party.RESIDENTS_COMMITTEE, TestTown.RC,
                            Party.OWNERS, committee,
                            Party.PROPERTY_SERVICE, CrossAppointedTown.CSE));
            town.nameDelegate(delegate, committee);
            owners.add(delegate);
        });
        world.around.clock().set("2026-05-06T09:00");
        meeting = world.convening.plan.plan(
                TestTown.SECRETARY,
                new MeetingPlanDraft(
                        NINE.get(0),
                        MeetingType.REGULAR,
                        "",
                        SetClock.at("2026-05-14T14:30"),
                        90,
                        "党群服务中心",
                        false,
                        NINE));
        evaluation = item("1 城市服务企业季度履约评价", Set.of(), "", Set.of(concern(Interest.EVALUATED)), Set.copyOf(NINE));
        subsidy = item(
                "2 保洁补贴金额",
                Set.of(Party.PROPERTY_SERVICE),
                "增设夜间保洁班次",
                Set.of(concern(Interest.PAID)),
                Set.copyOf(NINE));
        lamps = item("3 路灯由供电企业维修", Set.of(Party.OWNERS), "", Set.of(), Set.of());
    }

    private static Concern concern(Interest interest) {
        return new Concern(CrossAppointedTown.CSE, interest);
    }

    private AgendaItemId item(
            String title, Set<Party> obliged, String newDuty, Set<Concern> concerns, Set<CompoundId> compounds) {
        MatterId matter = world.matters.submit.submit(
                TestTown.RC_1,
                new MatterDraft(
                        NINE.get(2),
                        TestTown.RC,
                        title,
                        "事实",
                        "诉求",
                        MatterCategory.PARKING,
                        Urgency.ORDINARY,
                        430,
                        List.of()));
        world.matters.screened(TestTown.SECRETARY, matter, MatterRoute.JOINT_MEETING, "理由");
        world.matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "同意");
        Set<Party> byContract = new HashSet<>(obliged);
        byContract.retainAll(Set.of(Party.PROPERTY_SERVICE));
        return world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                matter,
                new AgendaItemDraft(
                                AgendaItemKind.DECISION,
                                AdoptionMode.CONSENSUS,
                                obliged,
                                title,
                                10,
                                byContract,
                                newDuty,
                                concerns)
                        .of(compounds));
    }

    private void notified() {
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);
        world.convening.issue.issue(TestTown.SECRETARY, meeting);
    }

    private void opened(List<PersonId> ofOwners) {
        notified();
        world.recusal.nameChair.name(TestTown.SUPERVISOR, meeting, CrossAppointedTown.LEADER);
        world.around.town().nameDelegate(CrossAppointedTown.MEMBER, TestTown.RC);
        world.recusal.nameAlternate.name(TestTown.RC_1, meeting, Party.RESIDENTS_COMMITTEE, CrossAppointedTown.MEMBER);
        world.around.clock().set("2026-05-14T14:30");
        world.signedIn(
                meeting,
                TestTown.PARTY_SECRETARY,
                TestTown.RC_1,
                TestTown.RC_2,
                CrossAppointedTown.MANAGER,
                CrossAppointedTown.LEADER,
                CrossAppointedTown.MEMBER);
        ofOwners.forEach(each -> world.signedIn(meeting, each));
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");
    }

    private void vote(PersonId person, AgendaItemId item, VoteChoice choice) {
        world.decision.cast.cast(person, item, choice, "");
    }

    private ItemRecusals on(AgendaItemId item) {
        return world.recusal
                .recusals
                .sheet(world.convening.meetings.get(meeting))
                .on(item);
    }

    private ItemRecord recordOf(AgendaItemId item) {
        return world.decision.records.items(List.of(item)).values().iterator().next();
    }

    @Test
    void an_organisation_that_sits_for_nine_compounds_is_called_once() {
        notified();

        assertThat(world.convening.meetings.delegates(meeting))
                .hasSize(2 + 9 + 1)
                .extracting(each -> each.seat().organisation())
                .contains(TestTown.RC, CrossAppointedTown.CSE, new OrganisationId("OC-XQ-209"));
        assertThat(world.convening.meetings.seating(meeting).seats()).hasSize(1 + 9 + 1);
    }

    @Test
    void SC_05_1_conflicts_on_items_1_and_2_for_chair_deputy_and_every_delegate_with_a_post_and_none_on_item_3() {
        world.convening.lock.lock(TestTown.PARTY_SECRETARY, meeting);

        List<PersonId> expected = List.of(
                TestTown.PARTY_SECRETARY,
                CrossAppointedTown.DEPUTY,
                TestTown.RC_1,
                TestTown.RC_2,
                CrossAppointedTown.MANAGER);
        assertThat(on(evaluation).recused()).extracting(Recused::person).containsExactlyElementsOf(expected);
        assertThat(on(subsidy).recused()).extracting(Recused::person).containsExactlyElementsOf(expected);
        assertThat(on(lamps).recused()).isEmpty();
    }

    @Test
    void SC_05_2_without_a_named_chair_items_1_and_2_are_blocked_and_item_3_proceeds() {
        notified();
        world.around.clock().set("2026-05-14T14:30");
        world.signedIn(meeting, TestTown.PARTY_SECRETARY, TestTown.RC_1, TestTown.RC_2, CrossAppointedTown.MANAGER);
        owners.forEach(each -> world.signedIn(meeting, each));
        world.convening.open.open(TestTown.PARTY_SECRETARY, meeting, "");

        assertThat(on(evaluation).isBlocked()).isTrue();
        assertThat(on(subsidy).isBlocked()).isTrue();
        assertThatThrownBy(() -> vote(owners.get(0), evaluation, VoteChoice.FOR))
                .isInstanceOf(ItemWithoutChair.class);
        vote(TestTown.RC_1, lamps, VoteChoice.FOR);
        vote(owners.get(2), lamps, VoteChoice.FOR);
        vote(CrossAppointedTown.MANAGER, lamps, VoteChoice.FOR);
        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, lamps))
                .isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void only_the_parties_of_the_compound_to_which_an_item_belongs_vote_on_it() {
        opened(owners);

        assertThatThrownBy(() -> vote(owners.get(0), lamps, VoteChoice.AGAINST))
                .isInstanceOf(ItemOfOtherCompounds.class);
        assertThat(world.decision.views.get(owners.get(0), lamps).mayVoteFor()).isEmpty();
        assertThat(world.decision.views.get(TestTown.SECRETARY, lamps).votes()).hasSize(3);
        assertThat(world.decision.views.get(TestTown.SECRETARY, evaluation).votes())
                .hasSize(11);
    }

    @Test
    void SC_05_3_the_alternate_votes_once_for_nine_compounds_the_owners_each_for_theirs_and_the_company_is_recused() {
        opened(owners);
        vote(CrossAppointedTown.MEMBER, evaluation, VoteChoice.FOR);
        owners.forEach(each -> vote(each, evaluation, VoteChoice.FOR));

        assertThat(world.decision.conclude.conclude(CrossAppointedTown.LEADER, evaluation))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(recordOf(evaluation).votes()).hasSize(11);
        assertThat(recordOf(evaluation).votes())
                .extracting(ItemRecord.VoteRecord::vote)
                .containsOnly(PartyVote.FOR, PartyVote.RECUSED);
        assertThat(recordOf(evaluation).adoption()).hasValueSatisfying(adoption -> {
            assertThat(adoption.votesFor()).isEqualTo(10);
            assertThat(adoption.votesAgainst()).isZero();
            assertThat(adoption.recused()).isEqualTo(1);
        });
    }

    @Test
    void one_compound_whose_owners_say_no_is_enough_to_find_no_agreement() {
        opened(owners);
        vote(CrossAppointedTown.MEMBER, evaluation, VoteChoice.FOR);
        owners.forEach(each -> vote(each, evaluation, VoteChoice.FOR));
        vote(owners.get(4), evaluation, VoteChoice.AGAINST);

        assertThat(world.decision.conclude.conclude(CrossAppointedTown.LEADER, evaluation))
                .isEqualTo(Outcome.NO_AGREEMENT);
    }

    @Test
    void SC_05_3_duties_of_the_contract_need_no_consent_and_new_ones_of_the_company_become_a_proposal() {
        opened(owners);
        vote(CrossAppointedTown.MEMBER, subsidy, VoteChoice.FOR);
        owners.forEach(each -> vote(each, subsidy, VoteChoice.FOR));

        assertThat(world.decision.conclude.conclude(CrossAppointedTown.LEADER, subsidy))
                .isEqualTo(Outcome.ADOPTED);
        assertThat(recordOf(subsidy).adoption()).hasValueSatisfying(adoption -> {
            assertThat(adoption.consentNotNeeded()).containsExactly(Party.PROPERTY_SERVICE);
            assertThat(adoption.refusedDuties()).containsExactly(Party.PROPERTY_SERVICE);
        });
        assertThat(recordOf(subsidy).isNewDutyRefused()).isTrue();
    }

    @Test
    void where_the_owners_of_one_compound_stay_away_only_what_concerns_it_has_no_quorum() {
        List<PersonId> withoutOne = new ArrayList<>(owners);
        withoutOne.remove(5);
        opened(withoutOne);

        assertThat(world.attendance.views.of(TestTown.SECRETARY, meeting).quorumOfCompounds())
                .hasSize(9)
                .hasEntrySatisfying(
                        NINE.get(5), quorum -> assertThat(quorum.isQuorate()).isFalse())
                .hasEntrySatisfying(
                        NINE.get(2), quorum -> assertThat(quorum.isQuorate()).isTrue());
        vote(TestTown.RC_1, lamps, VoteChoice.FOR);
        vote(owners.get(2), lamps, VoteChoice.FOR);
        vote(CrossAppointedTown.MANAGER, lamps, VoteChoice.FOR);
        assertThat(world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, lamps))
                .isEqualTo(Outcome.ADOPTED);
        vote(CrossAppointedTown.MEMBER, evaluation, VoteChoice.FOR);
        withoutOne.forEach(each -> vote(each, evaluation, VoteChoice.FOR));
        assertThatThrownBy(() -> world.decision.conclude.conclude(CrossAppointedTown.LEADER, evaluation))
                .isInstanceOf(ItemNotQuorate.class);
    }
}
