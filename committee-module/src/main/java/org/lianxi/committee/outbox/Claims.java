package org.lianxi.committee.outbox;

import java.time.Duration;
import java.util.List;
import org.lianxi.committee.robot.RobotId;

/** Takes messages out of the queue and writes down how it ended, each in a transaction of its own. */
interface Claims {

    /** For so long nobody else takes a message; a server that dies meanwhile leaves it to the next. */
    Duration LEASE = Duration.ofMinutes(5);

    /** Some of what is due, longest due first. */
    List<Parcel> take(Channel channel, int most);

    /** The robots for which something is due. */
    List<RobotId> robotsDue();

    /** Some of what is due for a robot, oldest first. */
    List<MessageView> takeFor(RobotId robot, int most);

    void ended(MessageId message, Delivery delivery);
}
