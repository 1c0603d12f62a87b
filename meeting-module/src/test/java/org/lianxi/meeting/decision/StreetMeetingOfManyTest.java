package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.attendance.NotQuorate;
import org.lianxi.meeting.attendance.QuorumRule;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingType;
import org.lianxi.meeting.convening.StreetMeetingDraft;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

/** The street meets with three hundred delegates: fifty compounds, three parties each, two delegates each (DOMAIN §4.2). */
class StreetMeetingOfManyTest {

    private static final int COMPOUNDS = 50;
    private static final int CHANGES = 200;
    private static final List<VoteChoice> CHOICES = List.of(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAIN);
    private static final PersonId LEADER = new PersonId("ST-1-leader");

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final Map<OrganisationId, List<PersonId>> delegates = new LinkedHashMap<>();
    private MeetingId meeting = new MeetingId("not yet");
    private AgendaItemId item = new AgendaItemId("not yet");

    @BeforeEach
    void the_street_calls_them() {
        TestTown town = world.around.town();
        town.post(LEADER, Post.STREET_LEADER, TestTown.STREET);
        town.allowAtStreet(
                LEADER,
                TestTown.STREET,
                Action.LOCK_AGENDA,
                Action.ISSUE_NOTICE,
                Action.SIGN_IN_TO_MEETING,
                Action.LEAD_SESSION,
                Action.READ_MEETING);
        town.allowAtStreet(
                TestTown.SUPERVISOR,
                TestTown.STREET,
                Action.PLAN_MEETING,
                Action.BUILD_AGENDA,
                Action.ISSUE_NOTICE,
                Action.SIGN_IN_TO_MEETING,
                Action.LEAD_SESSION,
                Action.READ_MEETING);
        List<CompoundId> compounds = IntStream.range(0, COMPOUNDS)
                .mapToObj(number -> compound(town, number))
                .toList();
        meeting = world.convening.planStreet.plan(
                TestTown.SUPERVISOR,
                new StreetMeetingDraft(
                        TestTown.STREET,
                        compounds,
                        Set.of(),
                        MeetingType.REGULAR,
                        "",
                        SetClock.at(JointMeetingWorld.START),
                        120,
                        "街道礼堂"));
        item = world.agenda.put.put(
                TestTown.SUPERVISOR,
                meeting,
                referredUp(compounds.get(0)),
                new AgendaItemDraft(AgendaItemKind.DECISION, AdoptionMode.CONSENSUS, Set.of(), "统一夜间停车秩序", 30)
                        .of(Set.copyOf(compounds)));
        world.convening.lock.lock(LEADER, meeting);
        world.convening.issue.issue(LEADER, meeting);
        world.around.clock().set(JointMeetingWorld.START);
    }

    private CompoundId compound(TestTown town, int number) {
        CompoundId compound = new CompoundId("XQ-" + (1000 + number));
        Map<Party, OrganisationId> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            OrganisationId organisation = new OrganisationId(party + "-" + compound);
            List<PersonId> people = Stream.of(1, 2)
                    .map(each -> new PersonId(organisation + "-" + each))
                    .toList();
            people.forEach(each -> {
                town.nameDelegate(each, organisation);
                town.allowAtStreet(each, organisation, Action.SIGN_IN_TO_MEETING, Action.VOTE, Action.READ_MEETING);
            });
            delegates.put(organisation, people);
            parties.put(party, organisation);
        }
        town.compound(compound, parties);
        return compound;
    }

    private MatterId referredUp(CompoundId compound) {
        MatterId matter = world.matters.submit.submit(
                TestTown.SECRETARY,
                new MatterDraft(
                        compound,
                        TestTown.COMMUNITY,
                        "夜间停车",
                        "事实",
                        "诉求",
                        MatterCategory.PARKING,
                        Urgency.ORDINARY,
                        120,
                        List.of()));
        world.matters.screened(TestTown.SECRETARY, matter, MatterRoute.STREET_JOINT_MEETING, "跨社区");
        return matter;
    }

    private void signIn(Stream<PersonId> people) {
        people.forEach(each -> world.attendance.signIn.signIn(each, meeting));
    }

    private Stream<PersonId> everybody() {
        return delegates.values().stream().flatMap(List::stream);
    }

    private QuorumRule quorum() {
        return world.attendance
                .sheets
                .quorum(world.convening.meetings.get(meeting))
                .rule();
    }

    @Test
    void needs_every_party_of_every_compound_and_the_chair_of_the_street() {
        PersonId last =
                new ArrayList<>(delegates.values()).get(delegates.size() - 1).get(1);
        Set<PersonId> lastParty = Set.copyOf(new ArrayList<>(delegates.values()).get(delegates.size() - 1));

        signIn(everybody().filter(each -> !lastParty.contains(each)));
        signIn(Stream.of(LEADER));
        assertThat(quorum()).as("149 of 150 organisations").isEqualTo(QuorumRule.Q4);
        assertThatThrownBy(() -> world.convening.open.open(LEADER, meeting, "")).isInstanceOf(NotQuorate.class);

        signIn(Stream.of(last));
        assertThat(quorum()).as("all, one with one of two delegates").isEqualTo(QuorumRule.Q2);
        world.convening.open.open(LEADER, meeting, "");
        assertThat(world.convening.stateOf(meeting)).isEqualTo(MeetingState.IN_SESSION);
    }

    @Test
    void is_not_quorate_without_the_chair_of_the_street() {
        signIn(everybody());

        assertThat(quorum()).isEqualTo(QuorumRule.Q4);
    }

    @Test
    void counts_each_of_two_hundred_changed_votes_once() {
        signIn(Stream.concat(everybody(), Stream.of(LEADER)));
        world.convening.open.open(LEADER, meeting, "");
        List<PersonId> voters =
                delegates.values().stream().map(each -> each.get(0)).toList();
        voters.forEach(each -> world.decision.cast.cast(each, item, VoteChoice.FOR, ""));

        Map<PersonId, VoteChoice> last = new LinkedHashMap<>();
        voters.forEach(each -> last.put(each, VoteChoice.FOR));
        for (int change = 0; change < CHANGES; change++) {
            PersonId voter = voters.get(change * 7 % voters.size());
            VoteChoice choice = CHOICES.get(change % CHOICES.size());
            world.decision.cast.cast(voter, item, choice, choice == VoteChoice.AGAINST ? "车位不够" : "");
            last.put(voter, choice);
        }
        Outcome outcome = world.decision.conclude.conclude(LEADER, item);
        world.convening.close.close(LEADER, meeting);

        List<ItemRecord.VoteRecord> votes =
                world.decision.records.get(meeting).items().get(0).votes();
        assertThat(votes).hasSize(voters.size());
        assertThat(votes).extracting(ItemRecord.VoteRecord::organisation).doesNotHaveDuplicates();
        assertThat(votes.stream().collect(Collectors.groupingBy(ItemRecord.VoteRecord::vote, Collectors.counting())))
                .isEqualTo(last.values().stream()
                        .collect(Collectors.groupingBy(
                                choice -> PartyVote.valueOf(choice.name()), Collectors.counting())));
        assertThat(outcome).isEqualTo(Outcome.NO_AGREEMENT);
        assertThat(world.around.acts().names().stream().filter("VoteCast"::equals))
                .as("each said vote is in the audit trail")
                .hasSize(voters.size() + CHANGES);
    }
}
