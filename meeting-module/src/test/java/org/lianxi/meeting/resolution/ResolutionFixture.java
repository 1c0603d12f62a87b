package org.lianxi.meeting.resolution;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.meeting.minutes.MinutesIssued;
import org.lianxi.meeting.testing.JointMeetingWorld;

/** The resolution feature, put together for tests, on a repository in memory or on a database. */
public final class ResolutionFixture {

    public final Resolutions resolutions;
    public final FollowResolution follow;
    public final OrderResolution order;
    public final ReclassifyResolution reclassify;
    public final ResolutionChanges changes;
    private final TakingEffect takingEffect;

    public ResolutionFixture(JointMeetingWorld world) {
        this(world, Optional.empty());
    }

    public ResolutionFixture(JointMeetingWorld world, Optional<EntityManager> database) {
        ResolutionRepository repository = database.<ResolutionRepository>map(JpaResolutionRepository::new)
                .orElseGet(InMemoryResolutionRepository::new);
        resolutions = new LookingUpResolutions(repository);
        follow = new FollowingResolution(repository, world.around.acts(), world.around.clock());
        order = new OrderingResolution(
                repository,
                world.matters.matters,
                world.around.calendar(),
                world.around.town().permissions(),
                world.around.acts(),
                world.around.clock());
        reclassify = new ReclassifyingResolution(
                repository,
                world.matters.course,
                world.around.town().permissions(),
                world.around.acts(),
                world.around.clock());
        changes = new ReadingResolutionChanges(
                repository, world.around.calendar(), world.around.town().permissions(), world.around.clock());
        takingEffect = new TakingEffect(
                repository,
                world.decision.records,
                world.matters.matters,
                world.around.workflow(),
                world.around.acts());
    }

    /** What the container does with the event of the issue. */
    public void hear(Act issued) {
        takingEffect.enter((MinutesIssued) issued);
    }
}
