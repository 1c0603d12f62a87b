package org.lianxi.meeting.convening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.OpenBusiness;
import org.lianxi.committee.testing.TestDatabase;

/** A compound stays where it is while a meeting of it is planned, called or sitting. */
class JpaOpenMeetingsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void name_the_meetings_that_are_not_over() {
        for (MeetingState state : MeetingState.values()) {
            DATABASE.sql("insert into meeting_meeting (id, version, compound, community, type, state, title, starts_at,"
                    + " planned_minutes, place, online_link, lock_by, notice_by, planned_by, planned_at, closing_remark) values ('"
                    + state + "', 1, 'XQ-101', 'CM-1', 'REGULAR', '" + state + "', '" + state
                    + "', now(6), 90, 'p', '', now(6), now(6), 'x', now(6), '')");
        }

        assertThat(found("XQ-101"))
                .extracting(OpenBusiness.Item::title)
                .containsExactlyInAnyOrder(
                        "PLANNED", "AGENDA_LOCKED", "NOTIFIED", "CHECK_IN", "IN_SESSION", "SUSPENDED", "POSTPONED");
        assertThat(found("XQ-104")).isEmpty();
    }

    private static List<OpenBusiness.Item> found(String compound) {
        return DATABASE.call(em -> new JpaOpenMeetings(em).of(new CompoundId(compound)));
    }
}
