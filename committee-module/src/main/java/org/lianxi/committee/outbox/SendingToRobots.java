package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.robot.OpenRobot;
import org.lianxi.committee.robot.RobotAnswer;
import org.lianxi.committee.robot.RobotCarrier;
import org.lianxi.committee.robot.RobotId;
import org.lianxi.committee.robot.Robots;

/** No transaction is open while it posts. */
@ApplicationScoped
class SendingToRobots implements SendToRobots {

    private static final System.Logger LOG = System.getLogger(SendingToRobots.class.getName());

    /** So many lines a person can read in one post. [DESIGN] */
    private static final int LINES = 20;

    /** For so long 钉钉 shuts out whoever posts too fast. */
    private static final Duration SHUT_OUT = Duration.ofMinutes(10);

    private final Claims claims;
    private final Robots robots;
    private final RobotComposition composition;
    private final RobotCarrier carrier;

    @Inject
    SendingToRobots(Claims claims, Robots robots, RobotComposition composition, RobotCarrier carrier) {
        this.claims = claims;
        this.robots = robots;
        this.composition = composition;
        this.carrier = carrier;
    }

    @Override
    public int send(Announcements words) {
        return claims.robotsDue().stream()
                .filter(robots::reserve)
                .mapToInt(robot -> send(robot, words))
                .sum();
    }

    private int send(RobotId robot, Announcements words) {
        List<MessageView> taken = claims.takeFor(robot, LINES);
        if (!taken.isEmpty()) {
            Delivery delivery = attempt(robot, taken, words);
            taken.forEach(message -> claims.ended(message.id(), delivery));
        }
        return taken.size();
    }

    /** A mistake of ours counts as a failed try: it must not stop the posts of others. */
    private Delivery attempt(RobotId id, List<MessageView> messages, Announcements words) {
        try {
            Optional<OpenRobot> robot = robots.open(id);
            return robot.flatMap(each -> composition
                            .compose(messages, each.language(), words)
                            .map(announcement -> delivery(id, carrier.post(each, announcement))))
                    .orElseGet(Delivery::pointless);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "robot " + id + " could not be told", e);
            return Delivery.failed(e.getClass().getSimpleName());
        }
    }

    private Delivery delivery(RobotId robot, RobotAnswer answer) {
        return switch (answer.outcome()) {
            case TAKEN -> Delivery.delivered();
            case FAILED -> Delivery.failed(answer.error());
            case REFUSED -> Delivery.impossible(answer.error());
            case TOO_FAST -> {
                robots.rest(robot, SHUT_OUT);
                yield Delivery.failed(answer.error());
            }
        };
    }
}
