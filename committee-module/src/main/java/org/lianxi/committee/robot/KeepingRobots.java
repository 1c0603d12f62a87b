package org.lianxi.committee.robot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class KeepingRobots implements KeepRobots {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_SECRET = 200;

    private final Permissions permissions;
    private final RobotRepository robots;
    private final RobotSeal seal;
    private final Event<Act> acts;
    private final InstantSource clock;
    private final RobotHosts hosts;

    @Inject
    KeepingRobots(
            Permissions permissions, RobotRepository robots, RobotSeal seal, Event<Act> acts, InstantSource clock) {
        this(permissions, robots, seal, acts, clock, RobotHosts.configured());
    }

    KeepingRobots(
            Permissions permissions,
            RobotRepository robots,
            RobotSeal seal,
            Event<Act> acts,
            InstantSource clock,
            RobotHosts hosts) {
        this.permissions = permissions;
        this.robots = robots;
        this.seal = seal;
        this.acts = acts;
        this.clock = clock;
        this.hosts = hosts;
    }

    @Override
    public Set<OrganisationId> communities(PersonId by) {
        return permissions.communities(by, Action.KEEP_ROBOTS);
    }

    @Override
    public List<RobotView> robots(PersonId by) {
        return robots.in(permissions.communities(by, Action.KEEP_ROBOTS)).stream()
                .map(Robot::toView)
                .toList();
    }

    @Override
    public RobotId add(PersonId by, RobotDraft draft) {
        permissions.require(by, Action.KEEP_ROBOTS, Scope.community(draft.community()));
        Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .text("address", draft.address(), 1, LONGEST_ADDRESS)
                .text("secret", draft.secret(), 0, LONGEST_SECRET)
                .that(draft.address().isBlank() || hosts.allow(draft.address()), "address", "input-no-robot-address")
                .orRefuse();
        if (robots.in(Set.of(draft.community())).size() >= MOST) {
            throw new TooManyRobots(draft.community());
        }
        Robot robot = new Robot(draft, seal.seal(), by, clock.instant());
        robots.add(robot);
        acts.fire(new RobotAdded(by, robot.id(), robot.kind(), robot.community()));
        return robot.id();
    }

    @Override
    public void remove(PersonId by, RobotId id) {
        Robot robot = robots.find(id).orElseThrow(() -> new UnknownRobot(id));
        permissions.require(by, Action.KEEP_ROBOTS, Scope.community(robot.community()));
        robots.remove(robot);
        acts.fire(new RobotRemoved(by, id, robot.kind(), robot.community()));
    }
}
