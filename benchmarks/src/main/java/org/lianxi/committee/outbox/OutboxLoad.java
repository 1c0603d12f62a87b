package org.lianxi.committee.outbox;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianxi.benchmarks.Database;
import org.lianxi.benchmarks.LoadDriver;
import org.lianxi.benchmarks.Side;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.robot.RobotId;

/** What a message costs: written with an act, and taken, composed, handed to a carrier that is done at once, and written down. */
public final class OutboxLoad implements LoadDriver {

    private static final int MESSAGES = 1_000;
    private static final int RECIPIENTS = 10;

    /** In the daytime of the town. */
    private final InstantSource clock = InstantSource.fixed(Instant.parse("2026-03-16T01:00:00Z"));

    private final GivenMail mail = GivenMail.on();
    private final List<PersonId> mailed =
            Stream.generate(PersonId::fresh).limit(MESSAGES).toList();
    private final List<PersonId> others =
            Stream.generate(PersonId::fresh).limit(RECIPIENTS).toList();

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Side> sides() {
        mailed.forEach(mail::reaching);
        Database written = Database.migrated("committee", "committee");
        Database sent = Database.migrated("committee", "committee");
        return List.of(
                new Side("a row, committed", MESSAGES, () -> rows(written)),
                new Side("a message of an act to one person", MESSAGES, () -> acts(written, MESSAGES, 1)),
                new Side(
                        "one of ten messages of an act",
                        MESSAGES,
                        () -> acts(written, MESSAGES / RECIPIENTS, RECIPIENTS)),
                new Side("a letter, written among many and sent", MESSAGES, () -> send(sent)));
    }

    private void rows(Database database) {
        for (int done = 0; done < MESSAGES; done++) {
            database.run(em -> em.persist(Message.inPortal(news(List.of()), others.get(0), clock.instant())));
        }
    }

    private void acts(Database database, int acts, int recipients) {
        for (int done = 0; done < acts; done++) {
            database.run(em -> mail.outbox(new JpaMessages(em), clock).put(news(others.subList(0, recipients))));
        }
    }

    private void send(Database database) {
        database.run(em -> mail.outbox(new JpaMessages(em), clock).put(news(mailed)));
        SendMessages sending = new SendingMessages(new ClaimsOf(database, clock), new ComposingLetters(mail), mail);
        int left = MESSAGES;
        while (left > 0) {
            left -= sending.send(mail);
        }
    }

    private static News news(List<PersonId> recipients) {
        return new News(
                MessageKind.MEETING_CALLED,
                Topic.of(new Subject("meeting", UUID.randomUUID().toString())),
                "",
                Optional.empty(),
                "version 1",
                recipients);
    }

    /** Each step in a transaction of its own, as in the container. */
    private record ClaimsOf(Database database, InstantSource clock) implements Claims {

        @Override
        public List<Parcel> take(Channel channel, int most) {
            List<Parcel> taken = new ArrayList<>();
            database.run(em -> taken.addAll(new TakingMessages(new JpaMessages(em), clock).take(channel, most)));
            return taken;
        }

        @Override
        public List<RobotId> robotsDue() {
            return List.of();
        }

        @Override
        public List<MessageView> takeFor(RobotId robot, int most) {
            return List.of();
        }

        @Override
        public void ended(MessageId message, Delivery delivery) {
            database.run(em -> new TakingMessages(new JpaMessages(em), clock).ended(message, delivery));
        }
    }
}
