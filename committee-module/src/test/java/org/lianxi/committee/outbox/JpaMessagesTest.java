package org.lianxi.committee.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.SetClock;
import org.lianxi.committee.testing.TestDatabase;

/** Messages in the portal, on the real table. */
class JpaMessagesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("committee", "committee");
    private static final String POST = "MEETING_SECRETARY@CM-1";

    private final SetClock clock = SetClock.at("2026-03-16T09:00:00+08:00");
    private final PersonId secretary = PersonId.fresh();
    private final PersonId deputy = PersonId.fresh();
    private final Topic screening =
            new Topic(new Subject("matter", UUID.randomUUID().toString()), "screenMatter");

    @Test
    void tells_each_recipient_once_for_an_occasion() {
        put(work("first"));
        put(work("first"));

        assertThat(shownTo(secretary).items()).singleElement().satisfies(message -> {
            assertThat(message.kind()).isEqualTo(MessageKind.WORK);
            assertThat(message.topic()).isEqualTo(screening);
            assertThat(message.day()).contains(LocalDate.of(2026, 3, 18));
            assertThat(message.writtenAt()).isEqualTo(clock.instant());
            assertThat(message.readAt()).isEmpty();
        });
        assertThat(shownTo(deputy).items()).hasSize(1);
    }

    @Test
    void tells_again_what_begins_again() {
        put(work("first"));
        clock.pass(Duration.ofDays(1));
        put(work("second"));

        assertThat(shownTo(secretary).items())
                .extracting(MessageView::writtenAt)
                .containsExactly(clock.instant(), clock.instant().minus(Duration.ofDays(1)));
    }

    @Test
    void puts_away_what_is_done_for_everybody_told_in_that_post() {
        put(work("first"));
        put(new News(MessageKind.WORK, screening, "OTHER@CM-1", Optional.empty(), "first", List.of(secretary)));

        DATABASE.run(em -> outbox(new JpaMessages(em)).settle(screening, List.of(POST)));

        assertThat(shownTo(deputy).items()).isEmpty();
        assertThat(unread(deputy)).isZero();
    }

    @Test
    void leaves_what_another_post_has_to_do() {
        put(work("first"));

        DATABASE.run(em -> outbox(new JpaMessages(em)).settle(screening, List.of("OTHER@CM-1")));

        assertThat(unread(secretary)).isEqualTo(1);
    }

    @Test
    void counts_as_read_what_was_opened() {
        put(work("first"));
        MessageId id = shownTo(secretary).items().get(0).id();

        Topic opened = call(messages -> messages.open(secretary, id).topic());

        assertThat(opened).isEqualTo(screening);
        assertThat(unread(secretary)).isZero();
        assertThat(unread(deputy)).isEqualTo(1);
        assertThat(shownTo(secretary).items().get(0).readAt()).contains(clock.instant());
    }

    @Test
    void opens_nothing_that_somebody_else_was_told() {
        put(work("first"));
        MessageId id = shownTo(secretary).items().get(0).id();

        assertThatThrownBy(() -> call(messages -> messages.open(deputy, id))).isInstanceOf(UnknownMessage.class);
    }

    @Test
    void counts_everything_as_read_at_once() {
        put(work("first"));
        put(work("second"));

        call(messages -> {
            messages.readAll(secretary);
            return true;
        });

        assertThat(unread(secretary)).isZero();
        assertThat(unread(deputy)).isEqualTo(2);
    }

    @Test
    void is_read_a_page_at_a_time() {
        put(work("first"));
        put(work("second"));
        put(work("third"));

        Page<MessageView> first = call(messages -> messages.page(secretary, new PageRequest(1, 2)));

        assertThat(first.items()).hasSize(2);
        assertThat(first.hasNext()).isTrue();
    }

    private News work(String occasion) {
        return new News(
                MessageKind.WORK,
                screening,
                POST,
                Optional.of(LocalDate.of(2026, 3, 18)),
                occasion,
                List.of(secretary, deputy, secretary));
    }

    private Outbox outbox(Messages messages) {
        return GivenMail.off().outbox(messages, clock);
    }

    private void put(News news) {
        DATABASE.run(em -> outbox(new JpaMessages(em)).put(news));
    }

    private Page<MessageView> shownTo(PersonId person) {
        return call(messages -> messages.page(person, PageRequest.first()));
    }

    private int unread(PersonId person) {
        return call(messages -> messages.unread(person));
    }

    private <T> T call(Function<OwnMessages, T> work) {
        return DATABASE.call(em -> work.apply(new ReadingOwnMessages(new JpaMessages(em), clock)));
    }
}
