package org.lianxi.meeting.motion;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;

/** The questions of procedure, put together for tests on top of the meeting. */
public final class MotionFixture {

    public final DecideProcedure decide;
    public final MotionViews views;

    public MotionFixture(Surroundings around, Optional<EntityManager> database, JointMeetingWorld world) {
        MotionRepository repository =
                database.<MotionRepository>map(JpaMotionRepository::new).orElseGet(InMemoryMotions::new);
        this.decide = new DecidingProcedure(
                around.town().permissions(),
                world.convening.meetings,
                world.attendance.sheets,
                repository,
                around.acts(),
                around.clock());
        this.views = new ShownMotions(
                around.town().permissions(),
                world.convening.meetings,
                world.attendance.sheets,
                repository,
                around.clock());
    }

    private static final class InMemoryMotions implements MotionRepository {

        private final List<Motion> kept = new ArrayList<>();

        @Override
        public void add(Motion motion) {
            kept.add(motion);
        }

        @Override
        public List<Motion> of(MeetingId meeting) {
            return kept.stream()
                    .filter(motion -> motion.meeting().equals(meeting))
                    .toList();
        }
    }
}
