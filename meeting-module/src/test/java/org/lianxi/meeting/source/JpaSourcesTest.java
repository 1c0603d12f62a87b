package org.lianxi.meeting.source;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterMerged;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.MatterUnmerged;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** X27: every source keeps its limit and gets its own answer, and says to nobody who it is. */
class JpaSourcesTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");
    private static final Instant SOON = SetClock.at("2026-03-03T18:00");
    private static final Instant LATER = SetClock.at("2026-03-05T18:00");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void records_a_number_once_and_hides_who_reported_it() {
        RecordMatter.Recorded first = recorded("GD-1", SOON);
        RecordMatter.Recorded again = recorded("GD-1", LATER);

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new RecordMatter.Recorded(first.matter(), first.source(), false));
        String facts =
                call(room -> room.world.matters.matters.get(first.matter()).facts());
        assertThat(facts).doesNotContain("13912345678").contains("××");
        assertThat(seenBy(TestTown.PSC_1, first.matter())).singleElement().satisfies(source -> {
            assertThat(source.number()).isEmpty();
            assertThat(source.answer()).isEmpty();
        });
        assertThat(seenBy(TestTown.SECRETARY, first.matter()))
                .singleElement()
                .satisfies(source -> assertThat(source.number()).contains("GD-1"));
    }

    @Test
    void goes_on_with_the_merged_matter_by_the_shortest_limit_and_is_answered_by_itself() {
        RecordMatter.Recorded into = recorded("GD-2", LATER);
        RecordMatter.Recorded merged = recorded("GD-3", SOON);

        run(room -> {
            room.world.matters.merge.merge(TestTown.SECRETARY, merged.matter(), into.matter(), "同一件事");
            room.following.merged(
                    new MatterMerged(TestTown.SECRETARY, merged.matter(), into.matter(), TestTown.COMMUNITY));
        });
        assertThat(limitOf(into.matter())).contains(SOON);
        run(room -> room.answer.answer(TestTown.SECRETARY, merged.source(), "已并案办理。"));

        assertThat(limitOf(into.matter())).contains(LATER);
        assertThat(seenBy(TestTown.SECRETARY, into.matter()))
                .extracting(source -> source.answeredAt().isPresent())
                .containsExactlyInAnyOrder(true, false);
        run(room -> {
            room.world.matters.unmerge.unmerge(TestTown.SECRETARY, merged.matter());
            room.following.unmerged(
                    new MatterUnmerged(TestTown.SECRETARY, merged.matter(), into.matter(), TestTown.COMMUNITY));
        });
        assertThat(seenBy(TestTown.SECRETARY, into.matter())).hasSize(1);
    }

    @Test
    void lists_what_waits_for_an_answer_for_those_who_give_it_only() {
        RecordMatter.Recorded open = recorded("GD-4", SOON);
        SourceFilter filter = new SourceFilter(Set.of(MatterOrigin.HOTLINE_12345), Set.of(), true);

        assertThat(listedFor(TestTown.SECRETARY, filter)).contains(open.source());
        assertThat(listedFor(TestTown.PSC_1, filter)).isEmpty();
    }

    private List<SourceId> listedFor(PersonId person, SourceFilter filter) {
        return call(room -> room.views.page(person, filter, PageRequest.first()).items().stream()
                .map(line -> line.source().id())
                .toList());
    }

    private RecordMatter.Recorded recorded(String number, Instant answerBy) {
        return call(room -> room.record.record(
                TestTown.SECRETARY,
                new RecordedDraft(
                        MatterOrigin.HOTLINE_12345,
                        number,
                        TestTown.COMPOUND,
                        around.clock().instant(),
                        Optional.of(answerBy),
                        "夜间噪声",
                        "来电人 13912345678 反映夜间施工噪声。",
                        "请处理。",
                        MatterCategory.OTHER,
                        Urgency.ORDINARY,
                        0)));
    }

    private List<SourceView> seenBy(PersonId person, MatterId matter) {
        return call(room -> room.views.of(person, matter));
    }

    private Optional<Instant> limitOf(MatterId matter) {
        return call(room ->
                room.world.matters.views().get(TestTown.SECRETARY, matter).outerLimit());
    }

    private <T> T call(Function<Room, T> work) {
        return DATABASE.call(em -> work.apply(new Room(em)));
    }

    private void run(Consumer<Room> work) {
        DATABASE.run(em -> work.accept(new Room(em)));
    }

    /** The feature, put together for one transaction. */
    private final class Room {

        private final JointMeetingWorld world;
        private final RecordMatter record;
        private final AnswerSource answer;
        private final SourceViews views;
        private final FollowingMatters following;

        Room(EntityManager entityManager) {
            world = JointMeetingWorld.on(entityManager, around);
            SourceRepository sources = new JpaSourceRepository(entityManager);
            TestTown town = around.town();
            record = new RecordingMatter(
                    town.permissions(), town.compounds(), world.matters.intake, sources, around.acts(), around.clock());
            answer = new AnsweringSource(
                    town.permissions(), sources, world.matters.intake, around.acts(), around.clock());
            views = new JpaSourceViews(entityManager, town.permissions(), world.matters.matters, town.compounds());
            following = new FollowingMatters(sources, world.matters.intake);
        }
    }
}
