package org.lianxi.committee.robot;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;

/** The robots, for whatever posts. */
public interface Robots {

    /** At least so long between two posts: chats take 20 a minute, and shut out for ten whoever sends more. */
    Duration PAUSE = Duration.ofMillis(3100);

    /** Those of a community. */
    List<RobotId> of(OrganisationId community);

    /** One with its address; empty when it was removed. */
    Optional<OpenRobot> open(RobotId robot);

    /** Whether something may be posted now; if so, nothing else may for {@link #PAUSE}, on whatever server. */
    boolean reserve(RobotId robot);

    /** Nothing is posted for so long. */
    void rest(RobotId robot, Duration time);
}
