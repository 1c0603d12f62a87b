package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.OpenBusiness;
import org.lianxi.committee.testing.TestDatabase;

/** A compound stays where it is while a task of it is open. */
class JpaOpenTasksTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @BeforeAll
    static void resolution() {
        DATABASE.sql("insert into meeting_minutes (id, version, meeting_id, community_id, heading, text, sha256,"
                + " adopted_items, state, drafted_at, voided_by_edit)"
                + " values ('minutes', 1, 'm', 'CM-1', 'h', 't', '', 1, 'ISSUED', now(6), 0)");
        DATABASE.sql("insert into meeting_resolution (id, version, meeting_id, minutes_id, document_number, item_id,"
                + " matter_id, compound_id, community_id, position, title, text, state, open_tasks, decided_at, moved_at)"
                + " values ('resolution', 1, 'm', 'minutes', 'n', 'item', 'matter', 'XQ-101', 'CM-1', 1, 't', 't',"
                + " 'EXECUTING', 1, now(6), now(6))");
    }

    @Test
    void name_the_tasks_that_are_not_signed_off() {
        Task open = SomeTask.assigned().build();
        DATABASE.run(em -> new JpaTaskRepository(em).add(open));

        assertThat(found("XQ-101")).extracting(OpenBusiness.Item::sort).containsExactly(OpenBusiness.Sort.TASK);
        assertThat(found("XQ-104")).isEmpty();
        DATABASE.sql("update meeting_task set state = 'SIGNED_OFF'");
        assertThat(found("XQ-101")).isEmpty();
    }

    private static List<OpenBusiness.Item> found(String compound) {
        return DATABASE.call(em -> new JpaOpenTasks(em).of(new CompoundId(compound)));
    }
}
