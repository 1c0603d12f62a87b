package org.lianxi.meeting.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.testing.RecordedActs;

class FollowingResolutionTest {

    private final ResolutionRepository repository = new InMemoryResolutionRepository();
    private final RecordedActs acts = new RecordedActs();
    private final FollowResolution follow =
            new FollowingResolution(repository, acts, InstantSource.fixed(SomeResolution.FRIDAY));

    @Test
    void tells_once_that_each_resolution_of_the_meeting_has_a_task() {
        ResolutionId first = added(SomeResolution.of("m", 1));
        ResolutionId second = added(SomeResolution.of("m", 2));
        added(SomeResolution.of("another", 1));

        assertThat(follow.taskAssigned(first)).isFalse();
        assertThat(follow.taskAssigned(first)).isFalse();
        assertThat(follow.taskAssigned(second)).isTrue();
        assertThat(follow.taskAssigned(second)).isFalse();
    }

    @Test
    void does_not_wait_for_a_resolution_that_binds_nobody() {
        ResolutionId effective = added(SomeResolution.of("m", 1));
        added(SomeResolution.of("m", 2).refusedBy(Party.PROPERTY_SERVICE));

        assertThat(follow.taskAssigned(effective)).isTrue();
    }

    @Test
    void closes_the_resolution_with_its_last_task_and_says_so_in_the_audit_trail() {
        ResolutionId resolution = added(SomeResolution.of("m", 1));
        follow.taskAssigned(resolution);

        follow.taskSignedOff(resolution);

        assertThat(acts.names()).containsExactly("ResolutionSignedOff");
    }

    @Test
    void refuses_a_resolution_that_is_unknown() {
        assertThatThrownBy(() -> follow.taskAssigned(ResolutionId.fresh())).isInstanceOf(UnknownResolution.class);
    }

    private ResolutionId added(SomeResolution some) {
        Resolution resolution = some.build();
        repository.add(resolution);
        return resolution.id();
    }
}
