package org.lianxi.meeting.supervision;

import static org.assertj.core.api.Assertions.assertThatObject;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.resolution.ResolutionState;

class JpaFigureSheetTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final OrganisationId CM_1 = new OrganisationId("CM-1");
    private static final OrganisationId CM_2 = new OrganisationId("CM-2");
    private static final Set<OrganisationId> BOTH = Set.of(CM_1, CM_2);
    private static final Instant YEAR = Instant.parse("2025-12-31T16:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");

    @BeforeAll
    static void ledger() {
        new LedgerRows(DATABASE)
                .meeting("first-minute-of-the-year", "CM-1", "CLOSED", "2025-12-31 16:00")
                .meeting("last-year", "CM-1", "CLOSED", "2025-12-31 15:59")
                .meeting("planned", "CM-1", "PLANNED", "2026-05-01 06:30")
                .meeting("nobody-came", "CM-2", "INQUORATE", "2026-03-01 06:30")
                .meeting("elsewhere", "CM-9", "CLOSED", "2026-03-01 06:30")
                .resolution("one", "CM-1", "EXECUTING", "2026-03-20 09:00")
                .resolution("two", "CM-1", "EXECUTING", "2026-03-20 09:00")
                .resolution("three", "CM-1", "SIGNED_OFF", "2026-03-20 09:00")
                .resolution("of-two", "CM-2", "EFFECTIVE", "2026-03-20 09:00")
                .resolution("of-nine", "CM-9", "EFFECTIVE", "2026-03-20 09:00")
                .task("late", "one", "CM-1", "REWORK", "2026-03-27 16:00")
                .task("late-but-submitted", "one", "CM-1", "SUBMITTED", "2026-03-27 16:00")
                .task("in-time", "two", "CM-1", "ASSIGNED", "2026-04-07 16:00")
                .task("done", "three", "CM-1", "SIGNED_OFF", "2026-03-27 16:00")
                .task("of-nine", "of-nine", "CM-9", "ASSIGNED", "2026-03-27 16:00");
    }

    @Test
    void counts_the_meetings_that_were_held_since_a_moment() {
        assertThatObject(read(sheet -> sheet.meetingsHeld(BOTH, YEAR))).isEqualTo(Map.of(CM_1, 1L));
    }

    @Test
    void counts_the_resolutions_in_each_state() {
        assertThatObject(read(sheet -> sheet.resolutions(BOTH)))
                .isEqualTo(Map.of(
                        CM_1,
                        Map.of(ResolutionState.EXECUTING, 2L, ResolutionState.SIGNED_OFF, 1L),
                        CM_2,
                        Map.of(ResolutionState.EFFECTIVE, 1L)));
    }

    @Test
    void counts_the_tasks_that_are_open_and_those_that_are_owed_past_their_date() {
        assertThatObject(read(sheet -> sheet.tasks(BOTH, APRIL)))
                .isEqualTo(Map.of(CM_1, new FigureSheet.TaskCount(3, 1)));
    }

    private static <T> T read(Function<FigureSheet, T> question) {
        return DATABASE.call(em -> question.apply(new JpaFigureSheet(em)));
    }
}
