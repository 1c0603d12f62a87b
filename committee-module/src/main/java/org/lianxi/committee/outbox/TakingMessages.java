package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.robot.RobotId;

@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@NoPermissionNeeded("the product sends by itself")
class TakingMessages implements Claims {

    private final Messages messages;
    private final InstantSource clock;

    @Inject
    TakingMessages(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Parcel> take(Channel channel, int most) {
        Instant now = clock.instant();
        return messages.takeDue(channel, now, most).stream()
                .filter(message -> message.take(now.plus(LEASE)))
                .map(Message::toParcel)
                .toList();
    }

    @Override
    public List<RobotId> robotsDue() {
        return messages.robotsDue(clock.instant());
    }

    @Override
    public List<MessageView> takeFor(RobotId robot, int most) {
        Instant now = clock.instant();
        return messages.takeDue(robot, now, most).stream()
                .filter(message -> message.take(now.plus(LEASE)))
                .map(Message::toView)
                .toList();
    }

    @Override
    public void ended(MessageId id, Delivery delivery) {
        messages.find(id).ifPresent(message -> message.ended(delivery, clock.instant()));
    }
}
