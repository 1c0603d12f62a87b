package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.resolution.ResolutionState;

class JpaWatchListTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final OrganisationId CM_1 = new OrganisationId("CM-1");
    private static final OrganisationId CM_2 = new OrganisationId("CM-2");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @BeforeAll
    static void ledger() {
        new LedgerRows(DATABASE)
                .resolution("two-tasks", "CM-1", "EXECUTING", "2026-03-20 09:00")
                .task("late", "two-tasks", "CM-1", "IN_PROGRESS", "2026-03-27 16:00", "2026-03-25 08:00")
                .task("later", "two-tasks", "CM-1", "ASSIGNED", "2026-04-07 16:00")
                .resolution("no-task", "CM-1", "EFFECTIVE", "2026-03-21 09:00")
                .resolution("submitted", "CM-2", "EXECUTING", "2026-03-22 09:00")
                .task("late-but-submitted", "submitted", "CM-2", "SUBMITTED", "2026-03-27 16:00")
                .resolution("just-before-march-23", "CM-2", "SIGNED_OFF", "2026-03-22 15:59")
                .resolution("of-march-23", "CM-2", "SIGNED_OFF", "2026-03-22 16:00")
                .resolution("elsewhere", "CM-9", "EFFECTIVE", "2026-03-23 09:00");
    }

    @Test
    void shows_a_row_per_task_and_one_for_a_resolution_without_any_what_moved_last_first() {
        List<WatchList.Row> rows = find(WatchFilter.all(), PageRequest.first());

        assertThat(rows)
                .extracting(row -> row.resolution().value())
                .containsExactly(
                        "two-tasks", "of-march-23", "just-before-march-23", "no-task", "submitted", "two-tasks");
        assertThat(rows)
                .isSortedAccordingTo(
                        Comparator.comparing(WatchList.Row::lastMovedAt).reversed());
        assertThat(rows.get(0).task().map(WatchList.TaskRow::title)).contains("title late");
        assertThat(rows.get(3).task()).isEmpty();
        assertThat(rows.get(3).lastMovedAt()).isEqualTo(Instant.parse("2026-03-21T09:00:00Z"));
        assertThat(rows.get(5).task().map(WatchList.TaskRow::title)).contains("title later");
        assertThat(rows.get(5).lastMovedAt()).isEqualTo(Instant.parse("2026-03-21T08:00:00Z"));
    }

    @Test
    void shows_only_what_the_lead_unit_has_to_deliver_and_has_not() {
        WatchFilter overdue =
                new WatchFilter(Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty());

        List<WatchList.Row> rows = find(overdue, PageRequest.first());

        assertThat(rows).extracting(row -> row.task().orElseThrow().title()).containsExactly("title late");
        assertThat(rows.get(0).task().orElseThrow().isOverdueAt(APRIL)).isTrue();
    }

    @Test
    void shows_only_the_state_asked_for() {
        WatchFilter effective = new WatchFilter(
                Optional.empty(), Optional.of(ResolutionState.EFFECTIVE), false, Optional.empty(), Optional.empty());

        assertThat(find(effective, PageRequest.first()))
                .extracting(row -> row.resolution().value())
                .containsExactly("no-task");
    }

    @Test
    void counts_a_period_in_days_of_the_town_with_both_ends_included() {
        Optional<LocalDate> march23 = Optional.of(LocalDate.parse("2026-03-23"));
        WatchFilter oneDay = new WatchFilter(Optional.empty(), Optional.empty(), false, march23, march23);

        assertThat(find(oneDay, PageRequest.first()))
                .extracting(row -> row.resolution().value())
                .containsExactly("of-march-23");
    }

    @Test
    void turns_pages_without_losing_or_repeating_a_row() {
        List<WatchList.Row> first = find(WatchFilter.all(), new PageRequest(1, 4));
        List<WatchList.Row> second = find(WatchFilter.all(), new PageRequest(2, 4));

        assertThat(first).hasSize(5);
        assertThat(second).hasSize(2);
        assertThat(second.get(0)).isEqualTo(first.get(4));
    }

    @Test
    void shows_nothing_to_somebody_without_a_community() {
        List<WatchList.Row> rows =
                DATABASE.call(em -> new JpaWatchList(em).find(Set.of(), WatchFilter.all(), APRIL, PageRequest.first()));

        assertThat(rows).isEmpty();
    }

    private static List<WatchList.Row> find(WatchFilter filter, PageRequest page) {
        return DATABASE.call(em -> new JpaWatchList(em).find(Set.of(CM_1, CM_2), filter, APRIL, page));
    }
}
