package org.lianxi.committee.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianxi.committee.contact.Addressees;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.robot.Robots;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@NoPermissionNeeded("called with what has happened, never by a person")
class WritingOutbox implements Outbox {

    private final Messages messages;
    private final Addressees addressees;
    private final MailCarrier carrier;
    private final Robots robots;
    private final InstantSource clock;
    private final QuietHours quietHours;

    @Inject
    WritingOutbox(Messages messages, Addressees addressees, MailCarrier carrier, Robots robots, InstantSource clock) {
        this(messages, addressees, carrier, robots, clock, QuietHours.configured());
    }

    WritingOutbox(
            Messages messages,
            Addressees addressees,
            MailCarrier carrier,
            Robots robots,
            InstantSource clock,
            QuietHours quietHours) {
        this.messages = messages;
        this.addressees = addressees;
        this.carrier = carrier;
        this.robots = robots;
        this.clock = clock;
        this.quietHours = quietHours;
    }

    @Override
    public void put(News news) {
        Instant now = clock.instant();
        List<Message> written = Stream.of(inPortal(news, now), byMail(news, now), byRobot(news, now))
                .flatMap(Function.identity())
                .toList();
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
        return mailed(news).stream().map(person -> Message.byMail(news, person, now, notBefore(news, now)));
    }

    private Stream<Message> byRobot(News news, Instant now) {
        return news.community().filter(community -> news.kind().isForGroups()).stream()
                .flatMap(community -> robots.of(community).stream())
                .map(robot -> Message.byRobot(news, robot, now, notBefore(news, now)));
    }

    private Instant notBefore(News news, Instant now) {
        return news.isUrgent() ? now : quietHours.firstLoud(now);
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
