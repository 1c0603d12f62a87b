package org.lianxi.committee.robot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("the product posts by itself")
class KeptRobots implements Robots {

    private final RobotRepository robots;
    private final RobotSeal seal;
    private final InstantSource clock;

    @Inject
    KeptRobots(RobotRepository robots, RobotSeal seal, InstantSource clock) {
        this.robots = robots;
        this.seal = seal;
        this.clock = clock;
    }

    @Override
    public List<RobotId> of(OrganisationId community) {
        return robots.in(Set.of(community)).stream().map(Robot::id).toList();
    }

    @Override
    public Optional<OpenRobot> open(RobotId id) {
        return robots.find(id).map(robot -> robot.open(seal.seal()));
    }

    @Override
    public boolean reserve(RobotId id) {
        Instant now = clock.instant();
        return robots.reserve(id, now, now.plus(PAUSE));
    }

    @Override
    public void rest(RobotId id, Duration time) {
        robots.rest(id, clock.instant().plus(time));
    }
}
