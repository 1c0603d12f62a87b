package org.lianxi.meeting.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.convening.MeetingId;

class JpaResolutionRepositoryTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @BeforeAll
    static void issuedMinutes() {
        DATABASE.sql("insert into meeting_minutes (id, version, meeting_id, community_id, heading, text, sha256,"
                + " adopted_items, state, drafted_at, voided_by_edit)"
                + " values ('minutes-1', 1, 'm', 'CM-1', 'h', 't', '', 1, 'ISSUED', now(6), 0)");
    }

    @Test
    void gives_back_everything_that_was_resolved() {
        Resolution resolution = SomeResolution.of("round", 2).in("minutes-1").build();
        DATABASE.run(em -> new JpaResolutionRepository(em).add(resolution));

        Resolved found = DATABASE.call(
                em -> new JpaResolutionRepository(em).get(resolution.id()).asResolved());

        assertThat(found).isEqualTo(resolution.asResolved());
    }

    @Test
    void lists_the_resolutions_of_a_meeting_in_the_order_of_its_agenda() {
        Resolution second = SomeResolution.of("ordered", 2).in("minutes-1").build();
        Resolution first = SomeResolution.of("ordered", 1).in("minutes-1").build();
        DATABASE.run(em -> {
            new JpaResolutionRepository(em).add(second);
            new JpaResolutionRepository(em).add(first);
        });

        DATABASE.run(em -> {
            JpaResolutionRepository repository = new JpaResolutionRepository(em);
            assertThat(repository.ofMeeting(new MeetingId("ordered")))
                    .extracting(Resolution::asResolved)
                    .containsExactly(first.asResolved(), second.asResolved());
            assertThat(repository.ofMeetingForAct(new MeetingId("ordered"))).hasSize(2);
        });
    }

    @Test
    void holds_one_resolution_per_agenda_item() {
        DATABASE.run(em -> new JpaResolutionRepository(em)
                .add(SomeResolution.of("once", 1).in("minutes-1").build()));

        assertThatThrownBy(() -> DATABASE.run(em -> new JpaResolutionRepository(em)
                        .add(SomeResolution.of("once", 1).in("minutes-1").build())))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void refuses_an_id_that_is_unknown() {
        DATABASE.run(em -> assertThatThrownBy(() -> new JpaResolutionRepository(em).getForAct(ResolutionId.fresh()))
                .isInstanceOf(UnknownResolution.class));
    }
}
