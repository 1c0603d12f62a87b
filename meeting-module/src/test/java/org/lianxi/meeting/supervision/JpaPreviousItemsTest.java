package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.minutes.PreviousItems.PreviousItem;

class JpaPreviousItemsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final Instant NEXT_MEETING = Instant.parse("2026-04-16T06:30:00Z");

    @BeforeAll
    static void ledger() {
        new LedgerRows(DATABASE)
                .resolution("open", "CM-1", "EXECUTING", "2026-03-20 09:00")
                .task("done", "open", "CM-1", "SIGNED_OFF", "2026-03-27 16:00")
                .task("late", "open", "CM-1", "REWORK", "2026-03-27 16:00")
                .task("running", "open", "CM-1", "IN_PROGRESS", "2026-04-27 16:00")
                .resolution("waiting", "CM-1", "EFFECTIVE", "2026-03-21 09:00")
                .resolution("closed-lately", "CM-1", "SIGNED_OFF", "2026-03-22 09:00")
                .resolution("closed-long-ago", "CM-1", "SIGNED_OFF", "2026-01-22 09:00")
                .resolution("binds-nobody", "CM-1", "ADOPTED", "2026-03-20 09:00")
                .resolution("of-the-meeting-itself", "CM-1", "EFFECTIVE", "2026-04-17 09:00")
                .resolution("elsewhere", "CM-2", "EFFECTIVE", "2026-03-20 09:00");
    }

    @Test
    void counts_the_tasks_of_what_is_open_or_was_closed_within_the_month() {
        List<PreviousItem> items =
                DATABASE.call(em -> new JpaPreviousItems(em).of(new CompoundId("XQ-CM-1"), NEXT_MEETING));

        assertThat(items)
                .containsExactly(
                        new PreviousItem("〔2026〕1号", "title open", 3, 1, 1),
                        new PreviousItem("〔2026〕1号", "title waiting", 0, 0, 0),
                        new PreviousItem("〔2026〕1号", "title closed-lately", 0, 0, 0));
    }
}
