package org.lianxi.committee.outbox;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import org.lianxi.committee.robot.RobotId;
import org.lianxi.committee.testing.TestDatabase;

/** Each step in a transaction of its own, as in the container. */
record TransactedClaims(TestDatabase database, InstantSource clock) implements Claims {

    @Override
    public List<Parcel> take(Channel channel, int most) {
        return call(claims -> claims.take(channel, most));
    }

    @Override
    public List<RobotId> robotsDue() {
        return call(Claims::robotsDue);
    }

    @Override
    public List<MessageView> takeFor(RobotId robot, int most) {
        return call(claims -> claims.takeFor(robot, most));
    }

    @Override
    public void ended(MessageId message, Delivery delivery) {
        call(claims -> {
            claims.ended(message, delivery);
            return message;
        });
    }

    private <T> T call(Function<Claims, T> step) {
        return database.call(em -> step.apply(new TakingMessages(new JpaMessages(em), clock)));
    }
}
