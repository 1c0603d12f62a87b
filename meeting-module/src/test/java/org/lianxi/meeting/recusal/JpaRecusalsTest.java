package org.lianxi.meeting.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.decision.ItemRecord;
import org.lianxi.meeting.decision.PartyVote;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The register of recusals on the real schema: what was found, named, challenged and decided is read as it was written. */
class JpaRecusalsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void SC_05_the_register_keeps_what_was_found_when_posts_have_changed_since() {
        MeetingId meeting = DATABASE.call(em -> {
            CrossAppointedTown town = new CrossAppointedTown(JointMeetingWorld.on(em, around));
            town.opened();
            for (AgendaItemId item : List.of(town.evaluation, town.subsidy)) {
                town.cast(CrossAppointedTown.MEMBER, item);
                town.cast(TestTown.OC_1, item);
                town.world.decision.conclude.conclude(CrossAppointedTown.LEADER, item);
            }
            for (PersonId voter : List.of(TestTown.RC_1, TestTown.OC_1, CrossAppointedTown.MANAGER)) {
                town.cast(voter, town.lamps);
            }
            town.world.decision.conclude.conclude(TestTown.PARTY_SECRETARY, town.lamps);
            town.world.convening.close.close(TestTown.PARTY_SECRETARY, town.meeting);
            return town.meeting;
        });
        around.town().leave(TestTown.PARTY_SECRETARY, CrossAppointedTown.CSE);

        RecusalSheet sheet = sheet(meeting);
        List<ItemRecord> records = DATABASE.call(em ->
                JointMeetingWorld.on(em, around).decision.records.get(meeting).items());

        assertThat(sheet.items().get(0).recused())
                .extracting(Recused::person)
                .containsExactlyInAnyOrder(
                        TestTown.PARTY_SECRETARY,
                        CrossAppointedTown.DEPUTY,
                        TestTown.RC_1,
                        TestTown.RC_2,
                        CrossAppointedTown.MANAGER);
        assertThat(sheet.items().get(2).recused()).isEmpty();
        assertThat(sheet.namedChair()).contains(CrossAppointedTown.LEADER);
        assertThat(sheet.alternates())
                .containsExactly(new NamedAlternate(CrossAppointedTown.MEMBER, Party.RESIDENTS_COMMITTEE, TestTown.RC));
        assertThat(records.get(1).newDuty()).isEqualTo("增设夜间保洁班次");
        assertThat(records.get(1).votes())
                .extracting(ItemRecord.VoteRecord::vote)
                .containsExactly(PartyVote.FOR, PartyVote.FOR, PartyVote.RECUSED);
    }

    @Test
    void challenges_hats_and_own_words_are_kept() {
        CrossAppointedTown town = DATABASE.call(em -> new CrossAppointedTown(JointMeetingWorld.on(em, around)));
        around.town().nameDelegate(TestTown.RC_1, TestTown.OC);
        run(world -> world.recusal.declareHat.declare(TestTown.RC_1, town.meeting, Party.OWNERS));
        run(world -> world.recusal.declareHat.declare(TestTown.RC_1, town.meeting, Party.RESIDENTS_COMMITTEE));
        run(world -> world.notified(town.meeting));
        RecusalId challenge = DATABASE.call(em -> JointMeetingWorld.on(em, around)
                .recusal
                .challenge
                .challenge(TestTown.RC_1, town.lamps, TestTown.OC_1, "与供电企业有业务往来"));
        run(world -> world.recusal.decide.decide(CrossAppointedTown.LEADER, challenge, true, "情况属实，应当回避"));
        run(world -> world.recusal.declare.declare(CrossAppointedTown.MANAGER, town.lamps));

        assertThat(sheet(town.meeting).on(town.lamps).recused())
                .extracting(Recused::ground)
                .containsExactlyInAnyOrder(ConflictGround.CHALLENGE, ConflictGround.OWN_WORD);
        assertThat(DATABASE.call(
                        em -> JointMeetingWorld.on(em, around).recusal.recusals.hats(town.meeting)))
                .containsEntry(TestTown.RC_1, Party.RESIDENTS_COMMITTEE);
        assertThatThrownBy(() -> run(
                        world -> world.recusal.challenge.challenge(TestTown.RC_1, town.lamps, TestTown.OC_1, "再次提出申请")))
                .isInstanceOf(RecusedAlready.class);
    }

    private RecusalSheet sheet(MeetingId meeting) {
        return DATABASE.call(em -> {
            JointMeetingWorld world = JointMeetingWorld.on(em, around);
            return world.recusal.recusals.sheet(world.convening.meetings.get(meeting));
        });
    }

    private void run(Consumer<JointMeetingWorld> act) {
        DATABASE.run(em -> act.accept(JointMeetingWorld.on(em, around)));
    }
}
