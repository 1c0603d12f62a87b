package org.lianxi.meeting.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class JpaHandoverTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    @Test
    void a_handover_is_kept_with_its_list_and_found_by_its_compound() {
        Handover handover = new Handover(
                HandoverId.fresh(),
                new Handover.Sides(TestTown.COMPOUND, TestTown.COMMUNITY, TestTown.PSC, TestTown.OC),
                new HandoverList("清单\n共0项", List.<TaskId>of()),
                SetClock.at("2026-09-01T09:00"));
        DATABASE.run(em -> new JpaHandoverRepository(em).add(handover));

        DATABASE.run(em -> new JpaHandoverRepository(em)
                .getForAct(handover.id())
                .sign(TestTown.OC, TestTown.OC_1, handover.hash(), SetClock.at("2026-09-02T09:00")));

        DATABASE.run(em -> {
            HandoverRepository repository = new JpaHandoverRepository(em);
            Handover kept = repository.get(handover.id());
            assertThat(repository.of(TestTown.COMPOUND)).containsExactly(kept);
            assertThat(repository.get(List.of(handover.id(), new HandoverId("none"))))
                    .containsExactly(kept);
            assertThat(kept.hash()).isEqualTo(handover.hash());
            assertThat(kept.state()).isEqualTo(HandoverState.OPEN);
            assertThat(kept.signedBy(TestTown.OC).map(Handover.Signed::by)).contains(TestTown.OC_1);
            assertThat(kept.signedBy(TestTown.PSC)).isEqualTo(Optional.empty());
            assertThatThrownBy(() -> repository.get(new HandoverId("none"))).isInstanceOf(UnknownHandover.class);
        });
    }
}
