package org.lianxi.meeting.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.numbering.DocumentSeries.MINUTES;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.TestDatabase;

class JpaDocumentNumbersTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void counts_on_from_one_per_community_and_year() {
        assertThat(Stream.of(2026, 2026, 2027, 2026).map(year -> next("CM-1", year)))
                .containsExactly(1, 2, 1, 3);
        assertThat(next("CM-2", 2026)).isEqualTo(1);
    }

    @Test
    void leaves_no_gap_when_an_issue_fails() {
        next("CM-3", 2026);

        assertThatThrownBy(() -> DATABASE.run(em -> {
                    new JpaDocumentNumbers(em).next(new OrganisationId("CM-3"), MINUTES, in(2026));
                    throw new IllegalStateException("the issue fails after it got its number");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(next("CM-3", 2026)).isEqualTo(2);
    }

    @Test
    void gives_no_number_twice_to_many_at_once() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<CompletableFuture<Integer>> numbers = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> next("CM-4", 2026), threads))
                    .toList();

            assertThat(numbers.stream().map(CompletableFuture::join))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(1, 20).boxed().toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void two_that_issue_at_once_wait_for_one_another_and_the_second_gets_the_number_that_the_first_gave_back() {
        CountDownLatch numbered = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            CompletableFuture<Void> first = CompletableFuture.runAsync(
                    () -> DATABASE.run(em -> {
                        new JpaDocumentNumbers(em).next(new OrganisationId("CM-5"), MINUTES, in(2026));
                        numbered.countDown();
                        await(mayFail);
                        throw new IllegalStateException("the issue fails after it got its number");
                    }),
                    threads);
            await(numbered);
            CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> next("CM-5", 2026), threads);
            assertThatThrownBy(() -> second.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            mayFail.countDown();

            assertThat(second.join()).isEqualTo(1);
            assertThatThrownBy(first::join).hasRootCauseInstanceOf(IllegalStateException.class);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void counts_notices_by_themselves() {
        next("CM-6", 2026);

        DocumentNumber notice = DATABASE.call(
                em -> new JpaDocumentNumbers(em).next(new OrganisationId("CM-6"), DocumentSeries.NOTICE, in(2026)));

        assertThat(notice).hasToString("〔2026〕1号");
    }

    @Test
    void a_year_begins_at_midnight_in_shanghai() {
        DocumentNumber number = DATABASE.call(em -> new JpaDocumentNumbers(em)
                .next(new OrganisationId("CM-7"), MINUTES, Instant.parse("2026-12-31T16:00:00Z")));

        assertThat(number).hasToString("〔2027〕1号");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Instant in(int year) {
        return Instant.parse(year + "-06-01T04:00:00Z");
    }

    private static int next(String community, int year) {
        return DATABASE.call(em -> new JpaDocumentNumbers(em).next(new OrganisationId(community), MINUTES, in(year)))
                .number();
    }
}
