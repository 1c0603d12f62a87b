package org.lianxi.meeting.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.UnknownCompound;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.SampleFiles;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.SetClock;
import org.lianxi.meeting.testing.TestTown;

class MatterTest {

    private final JointMeetingWorld world = JointMeetingWorld.inMemory();
    private final MatterFixture matters = world.matters;

    @Test
    void is_submitted_and_waits_for_the_secretary_two_working_days() {
        world.around.clock().set("2026-03-12T23:30");

        MatterId matter = world.submitted("电动车停放");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.SUBMITTED);
        assertThat(world.around.workflow().told())
                .containsExactly("matter submitted in CM-1, screen by " + SetClock.at("2026-03-17T00:00"));
        assertThat(world.around.acts().names()).containsExactly("MatterSubmitted");
    }

    @Test
    void keeps_emoji_and_rare_characters_as_typed() {
        MatterId matter = world.submitted("  𠮷野家门口🛵停放 <script>alert(1)</script>  ");

        assertThat(matters.matters.get(matter).title()).isEqualTo("𠮷野家门口🛵停放 <script>alert(1)</script>");
    }

    @Test
    void is_refused_with_every_wrong_field_named_at_once() {
        MatterDraft draft = new MatterDraft(
                TestTown.COMPOUND,
                TestTown.RC,
                " ",
                "字".repeat(4001),
                "",
                MatterCategory.OTHER,
                Urgency.URGENT,
                -1,
                List.of(new NewFile("photo.jpg", new byte[] {'<', 'a', '>'})));

        assertThatThrownBy(() -> matters.submit.submit(TestTown.RC_1, draft))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(problem -> problem.field() + " " + problem.code())
                        .containsExactly(
                                "title input-required",
                                "facts input-too-long",
                                "wish input-required",
                                "affectedHouseholds input-out-of-range",
                                "files file-disguised"));
        assertThat(world.around.workflow().told()).isEmpty();
        assertThat(world.around.acts().all()).isEmpty();
    }

    @Test
    void may_have_a_title_of_120_characters_outside_the_basic_plane_and_no_more() {
        assertThat(world.submitted("𠮷".repeat(120))).isNotNull();

        assertThatThrownBy(() -> world.submitted("𠮷".repeat(121)))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .containsExactly(new Problem("title", "input-too-long", List.of(120, 121))));
    }

    @Test
    void is_submitted_only_for_an_organisation_in_which_one_holds_a_post() {
        MatterDraft forAnother = new MatterDraft(
                TestTown.COMPOUND, TestTown.PSC, "t", "f", "w", MatterCategory.OTHER, Urgency.ORDINARY, 1, List.of());

        assertThatThrownBy(() -> matters.submit.submit(TestTown.RC_1, forAnother))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> matters.submit.submit(TestTown.SECRETARY, forAnother))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> matters.submit.submit(TestTown.STRANGER, world.draft("t")))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void is_refused_for_a_compound_that_does_not_exist() {
        MatterDraft draft = new MatterDraft(
                new CompoundId("XQ-999"),
                new OrganisationId("RC-1"),
                "t",
                "f",
                "w",
                MatterCategory.OTHER,
                Urgency.ORDINARY,
                1,
                List.of());

        assertThatThrownBy(() -> matters.submit.submit(TestTown.RC_1, draft)).isInstanceOf(UnknownCompound.class);
    }

    @ParameterizedTest
    @EnumSource(MatterRoute.class)
    void waits_for_the_party_secretary_if_the_meeting_may_decide_or_propose_or_no_rule_knows_it(MatterRoute route) {
        Set<MatterRoute> toMeeting = EnumSet.of(
                MatterRoute.EMERGENCY, // to an emergency meeting, about safety measures only
                MatterRoute.JOINT_MEETING,
                MatterRoute.OWNERS_ASSEMBLY_SPECIAL,
                MatterRoute.OWNERS_ASSEMBLY_ORDINARY,
                MatterRoute.RESIDENTS_MEETING);

        MatterId matter = world.screened("t", route);

        boolean goes = toMeeting.contains(route);
        boolean waits = goes || route == MatterRoute.MANUAL_REVIEW;
        assertThat(matters.stateOf(matter)).isEqualTo(route.afterScreening());
        assertThat(world.around.workflow().last()).isEqualTo("matter screened, goes to meeting: " + waits);
    }

    @Test
    void has_the_sixteen_routes_of_the_domain_in_order() {
        assertThat(Stream.of(MatterRoute.values()).map(MatterRoute::rule))
                .containsExactly(
                        "M01", "M02", "M03", "M04", "M05", "M06", "M07", "M08", "M09", "M10", "M11", "M12", "M13",
                        "M14", "M15", "M16");
    }

    @Test
    void is_reserved_to_the_owners_by_M04_M05_and_M06_only() {
        assertThat(Stream.of(MatterRoute.values())
                        .filter(ReservedMatters::contain)
                        .map(MatterRoute::rule))
                .containsExactly("M04", "M05", "M06");
    }

    @Test
    void is_screened_once_by_the_communitys_secretary_with_a_reason() {
        MatterId matter = world.submitted("t");

        assertThatThrownBy(() -> screen(TestTown.RC_1, matter, "r")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> screen(TestTown.SECRETARY, matter, "  ")).isInstanceOf(InvalidInput.class);
        screen(TestTown.SECRETARY, matter, "需三方协商");
        assertThatThrownBy(() -> screen(TestTown.SECRETARY, matter, "r"))
                .isInstanceOfSatisfying(MatterNotAwaitingScreening.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(MatterState.SCREENED));
    }

    @Test
    void is_admitted_or_refused_once_by_the_party_secretary_with_a_reason() {
        MatterId matter = world.screened("t", MatterRoute.JOINT_MEETING);
        MatterId unwanted = world.screened("u", MatterRoute.JOINT_MEETING);

        assertThatThrownBy(() -> matters.admit.admit(TestTown.SECRETARY, matter, "r"))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> matters.admit.admit(TestTown.PARTY_SECRETARY, matter, ""))
                .isInstanceOf(InvalidInput.class);
        matters.admit.admit(TestTown.PARTY_SECRETARY, matter, "列入三月例会");
        matters.admit.refuse(TestTown.PARTY_SECRETARY, unwanted, "材料不足");

        assertThat(matters.stateOf(matter)).isEqualTo(MatterState.ADMITTED);
        assertThat(matters.stateOf(unwanted)).isEqualTo(MatterState.REFUSED);
        assertThatThrownBy(() -> matters.admit.refuse(TestTown.PARTY_SECRETARY, matter, "r"))
                .isInstanceOf(MatterNotAwaitingAdmission.class);
        assertThat(world.around.workflow().told()).endsWith("matter admitted: true", "matter admitted: false");
        assertThat(world.around.acts().names()).endsWith("MatterAdmitted", "MatterRefused");
    }

    @Test
    void is_not_admitted_before_it_is_screened_nor_after_it_was_rerouted() {
        MatterId submitted = world.submitted("t");
        MatterId rerouted = world.screened("u", MatterRoute.SERVICE_REQUEST);

        assertThatThrownBy(() -> matters.admit.admit(TestTown.PARTY_SECRETARY, submitted, "r"))
                .isInstanceOf(MatterNotAwaitingAdmission.class);
        assertThatThrownBy(() -> matters.admit.admit(TestTown.PARTY_SECRETARY, rerouted, "r"))
                .isInstanceOf(MatterNotAwaitingAdmission.class);
    }

    @Test
    void shows_its_submitter_each_answer() {
        MatterId matter = world.admitted("t", MatterRoute.JOINT_MEETING);

        MatterView view = matters.page.of(TestTown.RC_1, matter);

        assertThat(view.screening()).hasValueSatisfying(screening -> {
            assertThat(screening.route().rule()).isEqualTo("M15");
            assertThat(screening.reason()).isEqualTo("理由");
            assertThat(screening.byName()).isEqualTo("名 CM-1-secretary");
        });
        assertThat(view.admission()).hasValueSatisfying(admission -> {
            assertThat(admission.admitted()).isTrue();
            assertThat(admission.reason()).isEqualTo("同意");
            assertThat(admission.byName()).isEqualTo("名 CM-1-party-secretary");
        });
        assertThat(view.mayScreen()).isFalse();
        assertThat(view.mayAdmit()).isFalse();
    }

    @Test
    void names_its_submitter_only_to_those_who_screen_and_admit_and_to_the_submitter() {
        MatterId matter = world.submitted("t");

        assertThat(List.of(TestTown.SECRETARY, TestTown.PARTY_SECRETARY, TestTown.RC_1))
                .allSatisfy(reader -> assertThat(matters.page.of(reader, matter).submitter())
                        .hasValueSatisfying(submitter -> {
                            assertThat(submitter.organisationName()).isEqualTo("名 RC-1");
                            assertThat(submitter.person()).isEqualTo(TestTown.RC_1);
                        }));
        assertThat(List.of(TestTown.RC_2, TestTown.OC_1, TestTown.PSC_1)).allSatisfy(reader -> {
            MatterView view = matters.page.of(reader, matter);
            assertThat(view.submitter()).isEmpty();
            assertThat(view.submittedFrom()).isEqualTo(OrganisationKind.RESIDENTS_COMMITTEE);
            assertThat(view.toString()).doesNotContain("RC-1");
        });
    }

    @Test
    void tells_its_readers_what_they_may_do_now() {
        MatterId submitted = world.submitted("t");
        MatterId screened = world.screened("u", MatterRoute.JOINT_MEETING);

        assertThat(matters.page.of(TestTown.SECRETARY, submitted).mayScreen()).isTrue();
        assertThat(matters.page.of(TestTown.SECRETARY, screened).mayScreen()).isFalse();
        assertThat(matters.page.of(TestTown.PARTY_SECRETARY, screened).mayAdmit())
                .isTrue();
        assertThat(matters.page.of(TestTown.SECRETARY, screened).mayAdmit()).isFalse();
    }

    @Test
    void is_read_with_its_files_by_its_submitter_and_its_community_and_nobody_else() {
        MatterId matter = matters.submit.submit(
                TestTown.RC_1, world.draft("t", SampleFiles.png("现场.png"), SampleFiles.pdf("说明.pdf")));

        MatterView view = matters.page.of(TestTown.OC_1, matter);

        assertThat(view.files()).extracting(file -> file.name()).containsExactly("现场.png", "说明.pdf");
        assertThat(world.documents
                        .files
                        .read(TestTown.OC_1, view.files().get(0).id())
                        .name())
                .isEqualTo("现场.png");
        assertThatThrownBy(() -> matters.page.of(TestTown.STRANGER, matter)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> world.documents.files.read(
                        TestTown.STRANGER, view.files().get(0).id()))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void that_does_not_exist_is_unknown() {
        MatterId nowhere = new MatterId("nowhere");

        assertThatThrownBy(() -> matters.page.of(TestTown.SECRETARY, nowhere)).isInstanceOf(UnknownMatter.class);
        assertThatThrownBy(() -> screen(TestTown.SECRETARY, nowhere, "r")).isInstanceOf(UnknownMatter.class);
    }

    private void screen(PersonId by, MatterId matter, String reason) {
        matters.screened(by, matter, MatterRoute.JOINT_MEETING, reason);
    }
}
