package org.lianxi.meeting.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.conflict.Concern;
import org.lianxi.committee.conflict.ConflictGround;
import org.lianxi.committee.conflict.Interest;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemKind;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The register of recusals on the real schema: what was found, named, challenged and decided is read as it was written. */
class JpaRecusalsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void what_was_found_named_challenged_and_decided_is_read_as_it_was_written() {
        CrossAppointedTown.furnish(around.town());
        MeetingId meeting = DATABASE.call(em -> world(em).planned());
        AgendaItemId evaluation = DATABASE.call(em -> evaluation(world(em), meeting));
        AgendaItemId lamps = DATABASE.call(
                em -> world(em).decision(meeting, "路灯", AdoptionMode.PARTY_MAJORITY, Party.RESIDENTS_COMMITTEE));
        run(world -> world.recusal.declareHat.declare(TestTown.RC_1, meeting, Party.RESIDENTS_COMMITTEE));
        run(world -> world.convening.lock.lock(TestTown.PARTY_SECRETARY, meeting));
        run(world -> world.convening.issue.issue(TestTown.SECRETARY, meeting));
        run(world -> world.recusal.nameChair.name(TestTown.SUPERVISOR, meeting, CrossAppointedTown.LEADER));
        around.town().nameDelegate(CrossAppointedTown.MEMBER, TestTown.RC);
        run(world -> world.recusal.nameAlternate.name(
                TestTown.RC_1, meeting, Party.RESIDENTS_COMMITTEE, CrossAppointedTown.MEMBER));
        RecusalId challenge = DATABASE.call(
                em -> world(em).recusal.challenge.challenge(TestTown.RC_1, lamps, TestTown.OC_1, "与供电企业有业务往来"));
        run(world -> world.recusal.decide.decide(CrossAppointedTown.LEADER, challenge, true, "情况属实，应当回避"));
        run(world -> world.recusal.declare.declare(CrossAppointedTown.MANAGER, lamps));

        RecusalSheet sheet = sheet(meeting);

        assertThat(sheet.on(evaluation).recused()).hasSize(5);
        assertThat(sheet.on(evaluation).chair().person()).contains(CrossAppointedTown.LEADER);
        assertThat(sheet.alternates()).extracting(NamedAlternate::person).containsExactly(CrossAppointedTown.MEMBER);
        assertThat(sheet.on(lamps).recused())
                .extracting(Recused::ground)
                .containsExactlyInAnyOrder(ConflictGround.CHALLENGE, ConflictGround.OWN_WORD);
        assertThatThrownBy(() ->
                        run(world -> world.recusal.challenge.challenge(TestTown.RC_1, lamps, TestTown.OC_1, "再次提出申请")))
                .isInstanceOf(RecusedAlready.class);
    }

    private static AgendaItemId evaluation(JointMeetingWorld world, MeetingId meeting) {
        return world.agenda.put.put(
                TestTown.SECRETARY,
                meeting,
                world.admitted("履约评价", MatterRoute.JOINT_MEETING),
                new AgendaItemDraft(
                        AgendaItemKind.DECISION,
                        AdoptionMode.CONSENSUS,
                        Set.of(),
                        "评价",
                        10,
                        Set.of(),
                        "",
                        Set.of(new Concern(CrossAppointedTown.CSE, Interest.EVALUATED))));
    }

    private JointMeetingWorld world(EntityManager em) {
        return JointMeetingWorld.on(em, around);
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
