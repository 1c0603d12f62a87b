package org.lianxi.meeting.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.AdoptionRule;
import org.lianxi.meeting.decision.ProceduralResult;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.TestTown;

class DecidingProcedureTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MeetingId meeting = world.planned();
    private final DecideProcedure decide = world.motion.decide;

    @BeforeEach
    void open() {
        world.decision(meeting, "A", AdoptionMode.PARTY_MAJORITY);
        world.opened(meeting);
        world.around
                .town()
                .permissions()
                .allow(TestTown.PARTY_SECRETARY, Action.BREAK_TIE, Scope.community(TestTown.COMMUNITY));
    }

    @Test
    void is_carried_by_more_for_than_against_and_kept_with_its_votes() {
        ProceduralResult result = decide.decide(
                TestTown.SECRETARY,
                meeting,
                draft(VoteChoice.FOR, VoteChoice.FOR, VoteChoice.AGAINST, Optional.empty()));

        assertThat(result.carried()).isTrue();
        assertThat(world.motion.views.of(TestTown.OC_1, meeting))
                .singleElement()
                .satisfies(motion -> {
                    assertThat(motion.result()).isEqualTo(result);
                    assertThat(motion.result().rule()).isEqualTo(AdoptionRule.A3);
                    assertThat(motion.quorum().present() + "/" + motion.quorum().listed())
                            .isEqualTo("4/6");
                });
        assertThat(world.around.acts().last().name()).isEqualTo("ProcedureDecided");
    }

    @Test
    void leaves_a_tie_to_the_chair() {
        assertThatThrownBy(() -> decide.decide(
                        TestTown.SECRETARY,
                        meeting,
                        draft(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAIN, Optional.empty())))
                .isInstanceOf(TieNeedsChair.class);
        MotionDraft tie = draft(VoteChoice.FOR, VoteChoice.AGAINST, VoteChoice.ABSTAIN, Optional.of(VoteChoice.FOR));
        assertThatThrownBy(() -> decide.decide(TestTown.SECRETARY, meeting, tie))
                .isInstanceOf(NotPermitted.class);

        assertThat(decide.decide(TestTown.PARTY_SECRETARY, meeting, tie).carried())
                .isTrue();
    }

    @Test
    void counts_the_parties_in_the_room_and_no_other() {
        world.attendance.leave.leave(TestTown.PSC_1, meeting);

        assertThatThrownBy(() -> decide.decide(
                        TestTown.SECRETARY,
                        meeting,
                        draft(VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR, Optional.empty())))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::code)
                        .containsExactly("procedural-votes-of-those-present"));
        assertThatThrownBy(() -> decide.decide(
                        TestTown.OC_1,
                        meeting,
                        draft(VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR, Optional.empty())))
                .isInstanceOf(NotPermitted.class);
    }

    private static MotionDraft draft(VoteChoice rc, VoteChoice oc, VoteChoice psc, Optional<VoteChoice> chairs) {
        return new MotionDraft(
                MotionKind.ADJOURN,
                "休会十分钟",
                Map.of(Party.RESIDENTS_COMMITTEE, rc, Party.OWNERS, oc, Party.PROPERTY_SERVICE, psc),
                chairs);
    }
}
