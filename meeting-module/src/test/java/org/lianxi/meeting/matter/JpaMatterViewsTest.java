package org.lianxi.meeting.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.territory.TitleInCompound;
import org.lianxi.committee.testing.TestDatabase;
import org.lianxi.meeting.document.FileContent;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.SampleFiles;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

class JpaMatterViewsTest {

    private static final TestDatabase DATABASE = TestDatabase.migrated("lianxi", "committee", "meeting");

    private final Surroundings around = Surroundings.fresh();

    @Test
    void keeps_emoji_rare_characters_and_script_as_typed() {
        MatterDraft draft = call(world -> world.draft("𠮷野家门口🛵<script>alert('x')</script>"));

        MatterId matter = call(world -> world.matters.submit.submit(TestTown.RC_1, draft));

        MatterView view = call(world -> world.matters.views().get(TestTown.RC_1, matter));
        assertThat(view.title()).isEqualTo("𠮷野家门口🛵<script>alert('x')</script>");
        assertThat(view.version()).isEqualTo(1L);
        assertThat(view.affectedHouseholds()).isEqualTo(120);
        assertThat(view.submittedAt()).isEqualTo(around.clock().instant());
        assertThat(view.communityName()).isEqualTo("名 CM-1");
        assertThat(view.compoundName()).isEqualTo("名 XQ-101");
    }

    @Test
    void finds_what_is_to_be_screened_from_a_moment_on() {
        MatterId matter = call(world -> world.submitted("电梯广告"));
        Instant limit =
                DATABASE.call(em -> new JpaMatterRepository(em).get(matter).screenBy());

        assertThat(awaitingScreeningFrom(limit)).contains(matter);
        assertThat(awaitingScreeningFrom(limit.plusSeconds(1))).doesNotContain(matter);
    }

    private static List<MatterId> awaitingScreeningFrom(Instant moment) {
        return DATABASE.call(em -> new JpaMatterRepository(em)
                .awaitingScreeningFrom(moment).stream().map(Matter::id).toList());
    }

    @Test
    void keeps_the_longest_texts_of_characters_outside_the_basic_plane() {
        MatterDraft longest = new MatterDraft(
                TestTown.COMPOUND,
                TestTown.RC,
                "𠮷".repeat(120),
                "😀".repeat(4000),
                "𠮷".repeat(2000),
                MatterCategory.FEES_AND_COMMON_INCOME,
                Urgency.URGENT,
                100_000,
                List.of());
        MatterId matter = call(world -> world.matters.submit.submit(TestTown.RC_1, longest));
        call(world -> {
            world.matters.screened(
                    TestTown.SECRETARY, matter, MatterRoute.INTERESTED_OWNERS_UNANIMOUS, "𠮷".repeat(1000));
            return matter;
        });

        MatterView view = call(world -> world.matters.views().get(TestTown.RC_1, matter));

        assertThat(view.facts()).isEqualTo("😀".repeat(4000));
        assertThat(view.wish()).isEqualTo("𠮷".repeat(2000));
        assertThat(view.state()).isEqualTo(MatterState.REROUTED);
        assertThat(view.screening())
                .hasValueSatisfying(screening -> assertThat(screening.reason()).isEqualTo("𠮷".repeat(1000)));
        assertThat(view.admission()).isEmpty();
    }

    @Test
    void keeps_answers_proposal_and_deviation_and_who_decided_besides() {
        MatterAnswers answers = new MatterAnswers(
                Set.of(MatterTrait.IN_CONTRACT, MatterTrait.WARRANTY),
                MatterSubject.COMMUNITY_WELFARE_ALL_RESIDENTS,
                MatterScope.MULTI_COMPOUND,
                3);
        MatterId matter = call(world -> world.submitted("公益活动室"));
        call(world -> {
            world.matters.routes.proposing(MatterRoute.RESIDENTS_MEETING);
            world.matters.screen.screen(
                    TestTown.SUPERVISOR,
                    matter,
                    new ScreeningDraft(answers, MatterRoute.JOINT_MEETING, "理由", "只商定开放时间，不需要出资。"));
            return matter;
        });

        MatterView view = call(world -> {
            world.matters.routes.proposing(MatterRoute.RESIDENTS_MEETING);
            return world.matters.views().get(TestTown.RC_1, matter);
        });

        assertThat(view.screening()).hasValueSatisfying(screening -> {
            assertThat(screening.route()).isEqualTo(MatterRoute.JOINT_MEETING);
            assertThat(screening.decision()).isPresent();
            assertThat(screening.proposal()).hasValueSatisfying(proposal -> {
                assertThat(proposal.answers()).isEqualTo(answers);
                assertThat(proposal.route()).isEqualTo(MatterRoute.RESIDENTS_MEETING);
                assertThat(proposal.rule()).isEqualTo("M12");
                assertThat(proposal.ground().zh()).isEqualTo("依据");
                assertThat(proposal.deviation()).isEqualTo("只商定开放时间，不需要出资。");
            });
        });
    }

    @Test
    void keeps_what_a_matter_was_merged_into_and_split_from() {
        MatterId goesOn = call(world -> world.submitted("路灯"));
        MatterId duplicate = call(world -> world.submitted("路灯不亮"));
        List<MatterId> parts = call(world -> {
            world.matters.merge.merge(TestTown.SECRETARY, duplicate, goesOn, "同一件事");
            return world.matters.split.split(
                    TestTown.SECRETARY,
                    goesOn,
                    List.of(new MatterPart("东门路灯", "不亮"), new MatterPart("西门路灯", "闪烁")),
                    "两处分别办理");
        });

        PassedOnView links =
                call(world -> world.matters.views().get(TestTown.RC_1, goesOn)).passedOn();

        assertThat(links.duplicates()).extracting(PassedOnView.Linked::id).containsExactly(duplicate);
        assertThat(links.parts()).extracting(PassedOnView.Linked::id).containsExactlyInAnyOrderElementsOf(parts);
        assertThat(call(world -> world.matters.views().get(TestTown.RC_1, parts.get(1)))
                        .passedOn()
                        .from()
                        .orElseThrow()
                        .title())
                .isEqualTo("路灯");
    }

    @Test
    void keeps_files_byte_by_byte() {
        NewFile picture = SampleFiles.png("现场.png");
        MatterId matter = call(world -> world.matters.submit.submit(TestTown.RC_1, world.draft("带附件", picture)));

        MatterView view = call(world -> world.matters.views().get(TestTown.OC_1, matter));
        FileContent content = call(world ->
                world.documents.files.read(TestTown.OC_1, view.files().get(0).id()));

        assertThat(content.name()).isEqualTo("现场.png");
        assertThat(content.bytes()).isEqualTo(picture.bytes());
        assertThat(view.files().get(0).sizeBytes()).isEqualTo(picture.size());
    }

    @Test
    void keeps_a_file_of_ten_mebibytes_of_which_the_driver_must_escape_every_one() {
        byte[] big = Arrays.copyOf(SampleFiles.pdf("x").bytes(), 10 * 1024 * 1024);
        Arrays.fill(big, 100, big.length, (byte) '\'');
        MatterId matter = call(
                world -> world.matters.submit.submit(TestTown.RC_1, world.draft("大附件", new NewFile("大.pdf", big))));

        MatterView view = call(world -> world.matters.views().get(TestTown.RC_1, matter));

        assertThat(view.files().get(0).sizeBytes()).isEqualTo(10L * 1024 * 1024);
    }

    @Test
    void shows_a_page_newest_first_and_whether_another_follows() {
        List<MatterId> submitted = new ArrayList<>();
        for (int day = 10; day <= 14; day++) {
            around.clock().set("2027-05-" + day + "T09:00");
            submitted.add(call(world -> world.submitted("第")));
        }
        MatterFilter filter = new MatterFilter(
                Set.of(MatterState.SUBMITTED), Set.of(TestTown.COMMUNITY), Set.of(TestTown.COMPOUND), false);

        Page<MatterLine> first =
                call(world -> world.matters.views().page(TestTown.OC_1, filter, new PageRequest(1, 2)));
        Page<MatterLine> second =
                call(world -> world.matters.views().page(TestTown.OC_1, filter, new PageRequest(2, 2)));

        assertThat(first.items()).extracting(MatterLine::id).containsExactly(submitted.get(4), submitted.get(3));
        assertThat(first.hasNext()).isTrue();
        assertThat(second.items()).extracting(MatterLine::id).containsExactly(submitted.get(2), submitted.get(1));
        assertThat(first.items())
                .extracting(MatterLine::submittedFrom)
                .containsOnly(OrganisationKind.RESIDENTS_COMMITTEE);
    }

    @Test
    void shows_ones_own_alone_when_asked_and_to_people_without_a_community() {
        MatterId own = call(world -> world.submitted("自己的"));
        MatterId others = call(world -> world.matters.submit.submit(
                TestTown.GRID_WORKER,
                new MatterDraft(
                        TestTown.COMPOUND,
                        TestTown.COMMUNITY,
                        "网格员的",
                        "f",
                        "w",
                        MatterCategory.OTHER,
                        Urgency.ORDINARY,
                        0,
                        List.of())));

        Page<MatterLine> mine =
                call(world -> world.matters.views().page(TestTown.RC_1, MatterFilter.own(), new PageRequest(1, 100)));
        Page<MatterLine> strangers =
                call(world -> world.matters.views().page(TestTown.STRANGER, MatterFilter.all(), PageRequest.first()));

        assertThat(mine.items()).extracting(MatterLine::id).contains(own).doesNotContain(others);
        assertThat(strangers.items()).isEmpty();
    }

    @Test
    void shows_the_backlog_of_a_compound_oldest_first() {
        MatterId first = call(world -> world.admitted("先", MatterRoute.JOINT_MEETING));
        around.clock().set("2026-03-03T09:00");
        MatterId second = call(world -> world.admitted("后", MatterRoute.RESIDENTS_MEETING));
        MatterId waiting = call(world -> world.screened("未准", MatterRoute.JOINT_MEETING));

        List<MatterLine> backlog = call(world -> world.matters.views().backlog(TestTown.SECRETARY, TestTown.COMPOUND));

        assertThat(backlog)
                .extracting(MatterLine::id)
                .containsSubsequence(first, second)
                .doesNotContain(waiting);
        assertThat(backlog).allSatisfy(line -> assertThat(line.route()).isPresent());
        assertThatThrownBy(() -> call(world -> world.matters.views().backlog(TestTown.STRANGER, TestTown.COMPOUND)))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void knows_titles_by_id_and_leaves_out_what_is_unknown() {
        MatterId matter = call(world -> world.submitted("标题"));
        Map<MatterId, TitleInCompound> titles =
                call(world -> world.matters.views().titles(List.of(matter, new MatterId("nowhere"))));
        Map<MatterId, TitleInCompound> none =
                call(world -> world.matters.views().titles(List.of()));

        assertThat(titles).containsExactly(Map.entry(matter, new TitleInCompound("标题", TestTown.COMPOUND)));
        assertThat(none).isEmpty();
    }

    private <T> T call(Function<JointMeetingWorld, T> act) {
        return DATABASE.call(em -> act.apply(JointMeetingWorld.on(em, around)));
    }
}
