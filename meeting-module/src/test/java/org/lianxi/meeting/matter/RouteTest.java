package org.lianxi.meeting.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Refusal;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

/** The table proposes, a person confirms, and nobody gives the meeting what is the owners' own. */
class RouteTest {

    private static final String WHY = "合同已过期，需三方重新商定分工。";

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MatterFixture matters = world.matters;
    private final MatterId matter = world.submitted("电梯广告");

    @Test
    void keeps_the_answers_the_proposal_and_the_confirmed_route_with_the_matter() {
        matters.screened(TestTown.SECRETARY, matter, MatterRoute.JOINT_MEETING, "需三方配合");

        assertThat(view().screening()).hasValueSatisfying(screening -> {
            assertThat(screening.route()).isEqualTo(MatterRoute.JOINT_MEETING);
            assertThat(screening.proposal()).hasValueSatisfying(proposal -> {
                assertThat(proposal.answers()).isEqualTo(MatterFixture.NOTHING_SPECIAL);
                assertThat(proposal.rule()).isEqualTo("M15");
                assertThat(proposal.ground().en()).isEqualTo("ground");
                assertThat(proposal.deviation()).isEmpty();
            });
        });
    }

    @Test
    void another_route_than_the_proposed_one_needs_a_reason_of_at_least_ten_characters() {
        matters.routes.proposing(MatterRoute.PROPERTY_CONTRACT);

        assertThatThrownBy(() -> screen(TestTown.SECRETARY, MatterRoute.SERVICE_REQUEST, "不合适"))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.field())
                        .contains("deviation"));
        screen(TestTown.SECRETARY, MatterRoute.SERVICE_REQUEST, WHY);

        assertThat(view().screening().orElseThrow().proposal().orElseThrow().deviation())
                .isEqualTo(WHY);
        assertThat(world.around.acts().last().details()).containsEntry("route", "SERVICE_REQUEST");
        assertThat(world.around.acts().last().details()).containsEntry("proposed", "M13");
    }

    @Test
    void only_the_street_lets_the_meeting_decide_what_the_rules_would_not() {
        matters.routes.proposing(MatterRoute.PROPERTY_CONTRACT);

        assertThatThrownBy(() -> screen(TestTown.SECRETARY, MatterRoute.JOINT_MEETING, WHY))
                .isInstanceOfSatisfying(RouteNeedsStreet.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly("M13"));
        assertThatThrownBy(() -> screen(TestTown.RC_1, MatterRoute.JOINT_MEETING, WHY))
                .isInstanceOf(NotPermitted.class);
        screen(TestTown.SUPERVISOR, MatterRoute.JOINT_MEETING, WHY);

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.SCREENED);
        assertThat(world.around.acts().names()).endsWith("RouteOverridden");
        assertThat(world.around.workflow().last()).isEqualTo("matter screened, goes to meeting: true");
        assertThat(view().screening().orElseThrow().decision()).isPresent();
    }

    @Test
    void the_street_overrides_until_admission_and_confirms_nothing_for_the_community() {
        matters.screened(TestTown.SECRETARY, matter, MatterRoute.RESIDENTS_MEETING, "居民出资");
        int told = world.around.workflow().told().size();

        screen(TestTown.SUPERVISOR, MatterRoute.JOINT_MEETING, WHY);

        assertThat(matters.matters.get(matter).route()).contains(MatterRoute.JOINT_MEETING);
        assertThat(world.around.workflow().told()).hasSize(told);
        MatterId other = world.submitted("另一件事");
        assertThatThrownBy(() -> matters.screen.screen(
                        TestTown.SUPERVISOR,
                        other,
                        new ScreeningDraft(MatterFixture.NOTHING_SPECIAL, MatterRoute.RESIDENTS_MEETING, "理由", "")))
                .isInstanceOf(NotPermitted.class);
    }

    /** SC-11, line 6. */
    @ParameterizedTest
    @EnumSource(names = {"INTERESTED_OWNERS_UNANIMOUS", "OWNERS_ASSEMBLY_SPECIAL", "OWNERS_ASSEMBLY_ORDINARY"})
    void nobody_takes_a_reserved_matter_back_to_the_meeting(MatterRoute reserved) {
        matters.routes.proposing(reserved);
        List<PersonId> everybody = List.of(TestTown.SECRETARY, TestTown.PARTY_SECRETARY, TestTown.SUPERVISOR);

        for (PersonId person : everybody) {
            for (MatterRoute other : MatterRoute.values()) {
                if (other != reserved) {
                    assertThatThrownBy(() -> screen(person, other, WHY))
                            .as(person + " to " + other)
                            .isInstanceOfSatisfying(MatterReserved.class, refusal -> assertThat(refusal.arguments())
                                    .containsExactly(reserved.rule()));
                }
            }
        }
        assertThat(world.around.acts().names()).contains("AttemptRejected");
        matters.screened(TestTown.SECRETARY, matter, reserved, "依法由业主决定");
        for (PersonId person : everybody) {
            matters.routes.proposing(MatterRoute.PROPERTY_CONTRACT);
            assertThatThrownBy(() -> screen(person, MatterRoute.JOINT_MEETING, WHY))
                    .isInstanceOf(Refusal.class);
        }
        assertThat(matters.matters.get(matter).route()).contains(reserved);
    }

    /** A table that was edited does not widen what the law leaves to the owners. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMMUNITY_WELFARE_ALL_RESIDENTS", "NONE_OF_THESE"})
    void a_table_that_gives_a_reserved_subject_to_the_meeting_is_not_followed(MatterSubject subject) {
        matters.routes.proposing(MatterRoute.JOINT_MEETING);
        MatterAnswers answers = new MatterAnswers(Set.of(), subject, MatterScope.COMPOUND, 3);

        assertThatThrownBy(() -> matters.screen.screen(
                        TestTown.SECRETARY, matter, new ScreeningDraft(answers, MatterRoute.JOINT_MEETING, "理由", "")))
                .isInstanceOf(MatterReserved.class);
    }

    @Test
    void what_no_rule_knows_gets_its_route_from_the_party_secretary_with_a_reason() {
        matters.routes.proposing(MatterRoute.MANUAL_REVIEW);
        assertThatThrownBy(() -> screen(TestTown.SECRETARY, MatterRoute.JOINT_MEETING, WHY))
                .isInstanceOf(RouteNeedsPartySecretary.class);
        matters.screened(TestTown.SECRETARY, matter, MatterRoute.MANUAL_REVIEW, "没有适用的规则");

        assertThatThrownBy(() -> matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "同意"))
                .isInstanceOf(MatterRouteOpen.class);
        assertThatThrownBy(
                        () -> matters.decideRoute.decide(TestTown.SECRETARY, matter, MatterRoute.JOINT_MEETING, "理由"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        matters.decideRoute.decide(TestTown.PARTY_SECRETARY, matter, MatterRoute.MANUAL_REVIEW, ""))
                .isInstanceOf(InvalidInput.class);
        matters.decideRoute.decide(TestTown.PARTY_SECRETARY, matter, MatterRoute.JOINT_MEETING, "涉及三方分工");
        matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "列入议题");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.ADMITTED);
        assertThat(world.around.acts().names()).endsWith("RouteDecided", "MatterAdmitted");
    }

    @Test
    void what_the_party_secretary_sends_elsewhere_ends_there_and_a_route_is_decided_once() {
        matters.screened(TestTown.SECRETARY, matter, MatterRoute.MANUAL_REVIEW, "没有适用的规则");
        matters.decideRoute.decide(TestTown.PARTY_SECRETARY, matter, MatterRoute.SERVICE_REQUEST, "由物业直接办理");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.REROUTED);
        assertThat(world.around.workflow().last()).isEqualTo("matter admitted: false");
        assertThatThrownBy(() ->
                        matters.decideRoute.decide(TestTown.PARTY_SECRETARY, matter, MatterRoute.JOINT_MEETING, "理由"))
                .isInstanceOf(MatterRouteNotOpen.class);
    }

    /** SC-01, line 1: one is merged, and its submitter is answered. */
    @Test
    void a_duplicate_is_merged_into_a_matter_of_its_compound_that_is_on_its_way() {
        MatterId other = world.admitted("电梯内的广告", MatterRoute.JOINT_MEETING);
        MatterId ended = world.screened("漏水", MatterRoute.SERVICE_REQUEST);

        assertThatThrownBy(() -> matters.merge.merge(TestTown.RC_1, matter, other, "同一件事"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> matters.merge.merge(TestTown.SECRETARY, matter, matter, "同一件事"))
                .isInstanceOf(MatterNotFitToMerge.class);
        assertThatThrownBy(() -> matters.merge.merge(TestTown.SECRETARY, matter, ended, "同一件事"))
                .isInstanceOf(MatterNotFitToMerge.class);
        assertThatThrownBy(() -> matters.merge.merge(TestTown.SECRETARY, matter, other, ""))
                .isInstanceOf(InvalidInput.class);
        matters.merge.merge(TestTown.SECRETARY, matter, other, "与已列入的议题是同一件事，一并办理。");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.MERGED);
        assertThat(world.around.workflow().last()).isEqualTo("matter merged");
        assertThat(world.around.acts().names()).endsWith("MatterMerged");
        assertThat(view().passedOn().answer().orElseThrow().reason()).startsWith("与已列入的议题");
        assertThat(view().passedOn().into().orElseThrow().title()).isEqualTo("电梯内的广告");
        assertThat(matters.page.of(TestTown.SECRETARY, other).passedOn().duplicates())
                .extracting(PassedOnView.Linked::id)
                .containsExactly(matter);
        assertThatThrownBy(() -> matters.merge.merge(TestTown.SECRETARY, matter, other, "再来一次"))
                .isInstanceOf(MatterNotAwaitingScreening.class);
    }

    @Test
    void a_submission_of_several_things_is_split_and_each_part_gets_its_own_route() {
        List<MatterPart> parts = List.of(new MatterPart("楼道灯不亮", "三单元"), new MatterPart("电梯广告", "轿厢内"));

        assertThatThrownBy(() -> matters.split.split(TestTown.RC_1, matter, parts, "两件事"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(
                        () -> matters.split.split(TestTown.SECRETARY, matter, List.of(new MatterPart("只有一件", " ")), ""))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field() + " " + problem.code())
                        .containsExactly("parts split-parts", "facts1 input-required", "reason input-required"));
        List<MatterId> children = matters.split.split(TestTown.SECRETARY, matter, parts, "包含两件事，分别办理。");
        matters.screened(TestTown.SECRETARY, children.get(0), MatterRoute.PROPERTY_CONTRACT, "合同已约定");
        matters.screened(TestTown.SECRETARY, children.get(1), MatterRoute.OWNERS_ASSEMBLY_SPECIAL, "业主共同决定");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.SPLIT);
        assertThat(world.around.workflow().told()).contains("matter split");
        assertThat(view().passedOn().parts())
                .extracting(PassedOnView.Linked::id)
                .containsExactlyElementsOf(children);
        MatterView child = matters.page.of(TestTown.RC_1, children.get(1));
        assertThat(child.passedOn().from().orElseThrow().id()).isEqualTo(matter);
        assertThat(child.screening().orElseThrow().route().rule()).isEqualTo("M05");
        assertThat(child.screenBy()).isEqualTo(view().screenBy());
        assertThat(child.submitter().orElseThrow().name())
                .isEqualTo(view().submitter().orElseThrow().name());
    }

    private void screen(PersonId by, MatterRoute route, String deviation) {
        matters.screen.screen(by, matter, new ScreeningDraft(MatterFixture.NOTHING_SPECIAL, route, "理由", deviation));
    }

    private MatterView view() {
        return matters.page.of(TestTown.RC_1, matter);
    }
}
