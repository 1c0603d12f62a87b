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
import java.util.stream.Stream;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPermissionNeeded("called with what has happened, never by a person")
class WritingOutbox implements Outbox {

    private final Messages messages;
    private final Addressees addressees;
    private final MailCarrier carrier;
    private final InstantSource clock;
    private final QuietHours quietHours;

    @Inject
    WritingOutbox(Messages messages, Addressees addressees, MailCarrier carrier, InstantSource clock) {
        this(messages, addressees, carrier, clock, QuietHours.configured());
    }

    WritingOutbox(
            Messages messages, Addressees addressees, MailCarrier carrier, InstantSource clock, QuietHours quietHours) {
        this.messages = messages;
        this.addressees = addressees;
        this.carrier = carrier;
        this.clock = clock;
        this.quietHours = quietHours;
    }

    @Override
    public void put(News news) {
        Instant now = clock.instant();
        List<Message> written =
                Stream.concat(inPortal(news, now), byMail(news, now)).toList();
        Set<String> told = messages.known(written.stream().map(Message::key).collect(Collectors.toSet()));
        written.stream().filter(each -> !told.contains(each.key())).forEach(messages::add);
    }

    private static Stream<Message> inPortal(News news, Instant now) {
        return news.kind().isInPortal()
                ? news.recipients().stream().map(person -> Message.inPortal(news, person, now))
                : Stream.empty();
    }

    private Stream<Message> byMail(News news, Instant now) {
        if (!carrier.isOn()) {
            return Stream.empty();
        }
        Instant notBefore = news.isUrgent() ? now : quietHours.firstLoud(now);
        return mailed(news).stream().map(person -> Message.byMail(news, person, now, notBefore));
    }

    private Collection<PersonId> mailed(News news) {
        if (news.kind() == MessageKind.ADDRESS) {
            return news.recipients();
        }
        return news.kind()
                .subscription()
                .map(subscription ->
                        addressees.of(news.recipients(), subscription).keySet())
                .orElseGet(Set::of);
    }

    @Override
    public void settle(Topic topic, Collection<String> audiences) {
        if (!audiences.isEmpty()) {
            messages.settle(topic, audiences);
        }
    }
}
