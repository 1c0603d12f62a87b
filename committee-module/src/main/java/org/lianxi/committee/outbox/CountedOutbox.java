package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("numbers that say nothing about anybody, for the machine that watches")
class CountedOutbox implements OutboxState {

    private final Messages messages;
    private final InstantSource clock;

    @Inject
    CountedOutbox(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Numbers now() {
        return new Numbers(
                messages.count(MessageState.WAITING),
                messages.count(MessageState.DEAD),
                messages.dueSince(clock.instant()));
    }
}
