package org.lianxi.meeting.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.agenda.AdoptionMode;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.convening.MeetingFilter;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.matter.MatterFilter;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** Pages ask the database the same number of questions however much there is to show. */
class JpaNumberOfQueriesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void of_a_meetings_pages_does_not_grow_with_its_items() {
        MeetingId small = inSession(1);
        MeetingId large = inSession(6);

        assertThat(queries(world -> readAll(world, large))).isEqualTo(queries(world -> readAll(world, small)));
    }

    @Test
    void of_a_list_does_not_grow_with_its_rows() {
        inSession(6);

        long few = queries(world -> readLists(world, new PageRequest(1, 1)));
        long many = queries(world -> readLists(world, new PageRequest(1, 100)));

        assertThat(many).isEqualTo(few).isEqualTo(3L);
    }

    private static void readAll(JointMeetingWorld world, MeetingId meeting) {
        world.convening.views().get(TestTown.SECRETARY, meeting);
        world.agenda.views.of(TestTown.SECRETARY, meeting);
        world.attendance.views.of(TestTown.SECRETARY, meeting);
        assertThat(world.decision.views.ofMeeting(TestTown.SECRETARY, meeting)).isNotEmpty();
    }

    private static void readLists(JointMeetingWorld world, PageRequest page) {
        world.convening.views().page(TestTown.SECRETARY, MeetingFilter.all(), page);
        world.matters.views().page(TestTown.SECRETARY, MatterFilter.all(), page);
        world.matters.views().backlog(TestTown.SECRETARY, TestTown.COMPOUND);
    }

    private MeetingId inSession(int items) {
        around.clock().set("2026-03-02T09:00");
        MeetingId meeting = DATABASE.call(em -> JointMeetingWorld.on(em, around).planned());
        for (int number = 1; number <= items; number++) {
            DATABASE.run(em -> JointMeetingWorld.on(em, around).decision(meeting, "A", AdoptionMode.CONSENSUS));
        }
        DATABASE.run(em -> JointMeetingWorld.on(em, around).opened(meeting));
        DATABASE.run(em -> {
            JointMeetingWorld world = JointMeetingWorld.on(em, around);
            world.agenda.agendas.of(meeting).forEach(item -> vote(world, item.id()));
        });
        return meeting;
    }

    private static void vote(JointMeetingWorld world, AgendaItemId item) {
        world.voted(item, VoteChoice.FOR, VoteChoice.FOR, VoteChoice.FOR);
    }

    /** The database's own count of selects on this connection. */
    private long queries(Consumer<JointMeetingWorld> reading) {
        return DATABASE.call(em -> {
            String selects = "select variable_value from information_schema.session_status"
                    + " where variable_name = 'COM_SELECT'";
            long before = Long.parseLong(
                    em.createNativeQuery(selects).getSingleResult().toString());
            reading.accept(JointMeetingWorld.on(em, around));
            long after = Long.parseLong(
                    em.createNativeQuery(selects).getSingleResult().toString());
            return after - before - 1;
        });
    }
}
