package org.lianxi.meeting.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingId;

/** How often a meeting changed. */
class JpaRevisionRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void acts_at_the_same_moment_are_changes_of_their_own() {
        MeetingId meeting = new MeetingId("m-1");

        List<Long> counted = IntStream.range(0, 20)
                .parallel()
                .mapToObj(each -> DATABASE.call(em -> new JpaRevisionRepository(em).next(meeting)))
                .toList();

        assertThat(counted).doesNotHaveDuplicates().contains(1L, 20L);
    }

    @Test
    void one_query_reads_several_and_leaves_out_those_that_never_changed() {
        MeetingId one = new MeetingId("m-2");
        MeetingId other = new MeetingId("m-3");
        DATABASE.run(em -> new JpaRevisionRepository(em).next(one));

        Map<MeetingId, Long> found = DATABASE.call(em -> new JpaRevisionRepository(em).of(List.of(one, other)));

        assertThat(found).isEqualTo(Map.of(one, 1L));
        assertThat(DATABASE.<Map<MeetingId, Long>>call(em -> new JpaRevisionRepository(em).of(List.of())))
                .isEmpty();
    }
}
