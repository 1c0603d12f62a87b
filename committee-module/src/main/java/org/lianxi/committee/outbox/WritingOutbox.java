package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPermissionNeeded("called with what has happened, never by a person")
class WritingOutbox implements Outbox {

    private final Messages messages;
    private final InstantSource clock;

    @Inject
    WritingOutbox(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void put(News news) {
        Instant now = clock.instant();
        List<Message> written = news.recipients().stream()
                .map(person -> Message.inPortal(news, person, now))
                .toList();
        Set<String> told = messages.known(written.stream().map(Message::key).collect(Collectors.toSet()));
        written.stream().filter(each -> !told.contains(each.key())).forEach(messages::add);
    }

    @Override
    public void settle(Topic topic, Collection<String> audiences) {
        if (!audiences.isEmpty()) {
            messages.settle(topic, audiences);
        }
    }
}
