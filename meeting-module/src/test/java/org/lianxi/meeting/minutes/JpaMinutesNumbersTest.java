package org.lianxi.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.TestDatabase;

class JpaMinutesNumbersTest {

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
                    new JpaMinutesNumbers(em).next(new OrganisationId("CM-3"), 2026);
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

    private static int next(String community, int year) {
        return DATABASE.call(em -> new JpaMinutesNumbers(em).next(new OrganisationId(community), year))
                .number();
    }
}
