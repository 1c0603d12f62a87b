package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("one's own messages")
class ReadingOwnMessages implements OwnMessages {

    private final Messages messages;
    private final InstantSource clock;

    @Inject
    ReadingOwnMessages(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Page<MessageView> page(PersonId by, PageRequest page) {
        return Page.of(messages.inPortal(by, page), page).map(Message::toView);
    }

    @Override
    public int unread(PersonId by) {
        return messages.unread(by, MOST_COUNTED);
    }

    @Override
    public MessageView open(PersonId by, MessageId id) {
        Message message = messages.find(id).filter(each -> each.isTo(by)).orElseThrow(() -> new UnknownMessage(id));
        message.read(clock.instant());
        return message.toView();
    }

    @Override
    public void readAll(PersonId by) {
        messages.readAll(by, clock.instant());
    }
}
