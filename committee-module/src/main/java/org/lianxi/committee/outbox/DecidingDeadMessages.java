package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class DecidingDeadMessages implements DeadMessages {

    private final Permissions permissions;
    private final Messages messages;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DecidingDeadMessages(Permissions permissions, Messages messages, Event<Act> acts, InstantSource clock) {
        this.permissions = permissions;
        this.messages = messages;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public Page<DeadMessageView> page(PersonId by, PageRequest page) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        return Page.of(messages.dead(page), page).map(Message::toDeadView);
    }

    @Override
    public void retry(PersonId by, MessageId id) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        get(id).retry(clock.instant());
        acts.fire(new DeadMessageDecided(by, id, true));
    }

    @Override
    public void drop(PersonId by, MessageId id) {
        permissions.require(by, Action.OPERATE_PROCESSES, Scope.everywhere());
        get(id).drop();
        acts.fire(new DeadMessageDecided(by, id, false));
    }

    private Message get(MessageId id) {
        return messages.find(id).filter(Message::isDead).orElseThrow(() -> new UnknownMessage(id));
    }
}
