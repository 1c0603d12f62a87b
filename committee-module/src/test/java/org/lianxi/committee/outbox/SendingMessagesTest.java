package org.lianxi.committee.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.contact.Subscription;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** What waits is sent, on the real table: once as far as can be, and at least once whatever happens. */
class SendingMessagesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final PersonId delegate = PersonId.fresh();
    private final GivenMail mail = GivenMail.on().reaching(delegate);
    private final Subject meeting = new Subject("meeting", UUID.randomUUID().toString());

    @BeforeEach
    void nothing_waits_of_other_tests() {
        DATABASE.sql("delete from committee_outbox_message");
    }

    @Test
    void sends_each_message_once() {
        called();

        assertThat(send()).isEqualTo(1);
        assertThat(send()).isZero();
        assertThat(mail.carried()).hasSize(1);
        assertThat(states()).containsExactly("EMAIL SENT");
    }

    @Test
    void writes_nothing_that_would_be_sent_when_the_act_is_rolled_back() {
        try {
            DATABASE.run(em -> {
                mail.outbox(new JpaMessages(em), clock).put(news());
                throw new IllegalStateException("the act fails");
            });
        } catch (IllegalStateException e) {
            // as it should
        }

        assertThat(send()).isZero();
    }

    @Test
    void sends_again_with_the_same_key_what_a_server_took_and_died_over() {
        called();
        String taken =
                DATABASE.call(em -> claims(em).take(Channel.EMAIL, 10)).get(0).key();

        assertThat(send()).isZero();
        clock.pass(Claims.LEASE);

        assertThat(send()).isEqualTo(1);
        assertThat(mail.carried()).containsExactly(taken);
    }

    @Test
    void gives_each_message_to_one_of_two_servers_that_look_at_once() {
        called();
        List<Parcel> second = new ArrayList<>();

        List<Parcel> first = DATABASE.call(one -> {
            List<Parcel> taken = claims(one).take(Channel.EMAIL, 10);
            one.flush();
            DATABASE.run(other -> second.addAll(claims(other).take(Channel.EMAIL, 10)));
            return taken;
        });

        assertThat(first).hasSize(1);
        assertThat(second).isEmpty();
    }

    @Test
    void tries_again_with_growing_pauses_and_then_leaves_it_to_a_person() {
        mail.answering(Delivery.failed("no connection"));
        called();
        List<Duration> waited = new ArrayList<>();
        send();
        while (states().contains("EMAIL WAITING")) {
            Duration pause = Duration.ZERO;
            while (send() == 0) {
                pause = pause.plusSeconds(30);
                clock.pass(Duration.ofSeconds(30));
            }
            waited.add(pause);
        }

        assertThat(waited)
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(12));
        assertThat(mail.carried()).hasSize(6);
        assertThat(mail.carried()).containsOnly(mail.carried().get(0));
        assertThat(states()).containsExactly("EMAIL DEAD");
    }

    @Test
    void does_not_try_again_what_will_never_arrive() {
        mail.answering(Delivery.impossible("mailbox refused"));
        called();

        send();

        assertThat(states()).containsExactly("EMAIL DEAD");
    }

    @Test
    void drops_what_nobody_needs_any_more() {
        called();
        mail.pointless();

        send();

        assertThat(mail.carried()).isEmpty();
        assertThat(states()).containsExactly("EMAIL DROPPED");
    }

    @Test
    void waits_for_the_morning_in_quiet_hours_unless_it_is_urgent() {
        clock.pass(Duration.ofHours(14));
        called();
        put(new News(
                MessageKind.MEETING_CALLED,
                Topic.of(new Subject("meeting", "emergency")),
                "",
                Optional.empty(),
                "version 1",
                List.of(delegate),
                true,
                Optional.empty()));

        assertThat(send()).isEqualTo(1);
        clock.pass(Duration.ofHours(9));
        assertThat(send()).isEqualTo(1);
    }

    @Test
    void sends_nothing_to_whom_it_was_not_subscribed() {
        PersonId other = PersonId.fresh();
        mail.reaching(other, Subscription.DIGEST);

        put(new News(MessageKind.MEETING_CALLED, Topic.of(meeting), "", Optional.empty(), "version 1", List.of(other)));

        assertThat(states()).isEmpty();
    }

    @Test
    void writes_one_digest_for_a_working_day_and_none_for_a_day_off() {
        digest(LocalDate.of(2026, 3, 16));
        digest(LocalDate.of(2026, 3, 16));
        digest(LocalDate.of(2026, 3, 15));

        assertThat(states()).containsExactly("EMAIL WAITING");
    }

    private void digest(LocalDate day) {
        DATABASE.run(em -> new WritingDigests(mail, WorkingDays.of(Map.of()), mail.outbox(new JpaMessages(em), clock))
                .write(day, ""));
    }

    private void called() {
        put(news());
    }

    private News news() {
        return new News(
                MessageKind.MEETING_CALLED,
                Topic.of(meeting),
                "",
                Optional.of(LocalDate.of(2026, 3, 26)),
                "version 1",
                List.of(delegate));
    }

    private void put(News news) {
        DATABASE.run(em -> mail.outbox(new JpaMessages(em), clock).put(news));
    }

    private Claims claims(EntityManager entityManager) {
        return new TakingMessages(new JpaMessages(entityManager), clock);
    }

    private int send() {
        return new SendingMessages(new TransactedClaims(DATABASE, clock), new ComposingLetters(mail), mail).send(mail);
    }

    /** Of what is not in the portal. */
    private List<String> states() {
        return DATABASE.call(em -> em.createQuery(
                        "select m.channel, m.state from Message m where m.channel <> :portal", Object[].class)
                .setParameter("portal", Channel.PORTAL)
                .getResultStream()
                .map(row -> row[0] + " " + row[1])
                .toList());
    }
}
