package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.minutes.SomeMinutes.TEXT;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.numbering.DocumentNumber;

class JpaMinutesRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void gives_back_exactly_the_text_that_was_signed() {
        Minutes minutes =
                SomeMinutes.draftedOf("exact-text").send().signedByAll().build();
        DATABASE.run(em -> new JpaMinutesRepository(em).add(minutes));

        Minutes found = DATABASE.call(em -> new JpaMinutesRepository(em).get(minutes.id()));

        assertThat(found.text()).isEqualTo(TEXT);
        assertThat(TextHash.of(found.text())).isEqualTo(found.hash());
        assertThat(found.state()).isEqualTo(MinutesState.READY_TO_ISSUE);
        assertThat(found.countersignBy()).contains(SomeMinutes.LIMIT);
    }

    @Test
    void keeps_the_answers_of_the_parties() {
        Minutes minutes =
                SomeMinutes.draftedOf("answers").send().refusedBy(Party.OWNERS).build();
        DATABASE.run(em -> new JpaMinutesRepository(em).add(minutes));

        List<SignatureState> states = DATABASE.call(em -> new JpaMinutesRepository(em)
                .get(minutes.id()).signatures().stream().map(Signature::state).toList());

        assertThat(states).containsExactly(SignatureState.AWAITED, SignatureState.REFUSED, SignatureState.AWAITED);
    }

    @Test
    void finds_what_is_to_be_answered_from_a_moment_on() {
        Minutes sent = SomeMinutes.draftedOf("sent").send().build();
        Minutes draft = SomeMinutes.draftedOf("not-sent").build();
        DATABASE.run(em -> List.of(sent, draft).forEach(new JpaMinutesRepository(em)::add));

        assertThat(countersigningFrom(SomeMinutes.LIMIT)).contains(sent.id()).doesNotContain(draft.id());
        assertThat(countersigningFrom(SomeMinutes.LIMIT.plusSeconds(1))).isEmpty();
    }

    private static List<MinutesId> countersigningFrom(Instant moment) {
        return DATABASE.call(em -> new JpaMinutesRepository(em)
                .countersigningFrom(moment).stream().map(Minutes::id).toList());
    }

    @Test
    void counts_the_version_on_with_every_edit() {
        Minutes minutes = SomeMinutes.draftedOf("version").build();
        DATABASE.run(em -> new JpaMinutesRepository(em).add(minutes));

        DATABASE.run(em -> new JpaMinutesRepository(em)
                .getForAct(minutes.id())
                .edit("neu", SomeMinutes.SECRETARY, SomeMinutes.THURSDAY));

        Minutes found = DATABASE.call(em -> new JpaMinutesRepository(em).get(minutes.id()));
        assertThat(found.version()).isEqualTo(minutes.version() + 1);
    }

    @Test
    void finds_the_minutes_of_a_meeting_and_several_at_once() {
        Minutes minutes = SomeMinutes.draftedOf("findable").build();
        DATABASE.run(em -> new JpaMinutesRepository(em).add(minutes));

        DATABASE.run(em -> {
            JpaMinutesRepository repository = new JpaMinutesRepository(em);
            assertThat(repository.findOf(new MeetingId("findable")).map(Minutes::id))
                    .contains(minutes.id());
            assertThat(repository.findOf(new MeetingId("none"))).isEmpty();
            assertThat(repository.headings(List.of(minutes.id(), MinutesId.fresh())))
                    .containsExactly(new MinutesRepository.Heading(
                            minutes.id(), "甲社区三方联席会议纪要", new MeetingId("findable"), 1, 0));
            assertThat(repository.headings(List.of())).isEmpty();
        });
    }

    @Test
    void finds_the_version_that_holds_among_those_that_correct() {
        Minutes first = SomeMinutes.draftedOf("corrected").send().signedByAll().build();
        first.issue(new DocumentNumber(2026, 7), SomeMinutes.SECRETARY, SomeMinutes.THURSDAY);
        Minutes second = first.corrigendum(MinutesId.fresh(), 2, "地点写错", SomeMinutes.SECRETARY, SomeMinutes.THURSDAY);
        DATABASE.run(em -> List.of(first, second).forEach(new JpaMinutesRepository(em)::add));

        DATABASE.run(em -> {
            JpaMinutesRepository repository = new JpaMinutesRepository(em);
            assertThat(repository.findOf(new MeetingId("corrected")).map(Minutes::id))
                    .contains(first.id());
            assertThat(repository.editions(new MeetingId("corrected")).stream().map(Minutes::corrects))
                    .containsExactly(Optional.empty(), Optional.of(first.id()));
            assertThat(repository.get(second.id()).edition().reason()).isEqualTo("地点写错");
        });
    }

    @Test
    void refuses_an_id_that_is_unknown() {
        DATABASE.run(em -> assertThatThrownBy(() -> new JpaMinutesRepository(em).get(MinutesId.fresh()))
                .isInstanceOf(UnknownMinutes.class));
    }

    @Test
    void holds_one_set_of_minutes_per_meeting() {
        DATABASE.run(em ->
                new JpaMinutesRepository(em).add(SomeMinutes.draftedOf("twice").build()));

        assertThatThrownBy(() -> DATABASE.run(em -> new JpaMinutesRepository(em)
                        .add(SomeMinutes.draftedOf("twice").build())))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void lets_two_parties_that_sign_at_the_same_moment_see_each_other() throws Exception {
        Minutes minutes = SomeMinutes.draftedOf("at-once")
                .send()
                .signedBy(Party.RESIDENTS_COMMITTEE)
                .build();
        DATABASE.run(em -> new JpaMinutesRepository(em).add(minutes));
        CountDownLatch firstHolds = new CountDownLatch(1);
        CountDownLatch secondBegins = new CountDownLatch(1);

        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
            await(firstHolds);
            secondBegins.countDown();
            sign(minutes.id(), Party.PROPERTY_SERVICE);
        });
        DATABASE.run(em -> {
            Minutes held = new JpaMinutesRepository(em).getForAct(minutes.id());
            firstHolds.countDown();
            await(secondBegins);
            held.answer(
                    SomeMinutes.seat(Party.OWNERS),
                    Answer.signed(held.hash()),
                    SomeMinutes.DELEGATE,
                    SomeMinutes.THURSDAY);
        });
        second.get(20, TimeUnit.SECONDS);

        Minutes found = DATABASE.call(em -> new JpaMinutesRepository(em).get(minutes.id()));
        assertThat(found.state()).isEqualTo(MinutesState.READY_TO_ISSUE);
    }

    private static void sign(MinutesId id, Party party) {
        DATABASE.run(em -> {
            Minutes minutes = new JpaMinutesRepository(em).getForAct(id);
            minutes.answer(
                    SomeMinutes.seat(party), Answer.signed(minutes.hash()), SomeMinutes.DELEGATE, SomeMinutes.THURSDAY);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
