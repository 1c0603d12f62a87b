package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.testing.TestTown.OC;
import static org.lianxi.meeting.testing.TestTown.PARTY_SECRETARY;
import static org.lianxi.meeting.testing.TestTown.PSC;
import static org.lianxi.meeting.testing.TestTown.PSC_1;
import static org.lianxi.meeting.testing.TestTown.RC;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Problem;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.resolution.UnknownResolution;

class AssigningTaskTest {

    private final TaskFixture feature = new TaskFixture();

    @Test
    void tells_the_process_who_has_to_do_what_by_when() {
        feature.assigned(TaskWeight.MINOR);

        assertThat(feature.told)
                .containsExactly("assigned MINOR to PSC-1 of CM-1 in ST-1, accept by 2026-03-24T16:00:00Z,"
                        + " due 2026-03-27T16:00:00Z");
        assertThat(feature.held.world.around.acts().last().name()).isEqualTo("TaskAssigned");
    }

    @Test
    void ends_the_assigning_of_the_meeting_with_the_first_task_of_its_last_resolution() {
        feature.assigned(TaskWeight.MINOR);
        feature.assigned(TaskWeight.MINOR);
        assign(ClosedMeeting.ORDER_OF_E_BIKES);
        assertThat(feature.held.world.around.workflow().told()).doesNotContain("all tasks assigned");

        assign(ClosedMeeting.NIGHT_PATROL);
        assign(ClosedMeeting.NIGHT_PATROL);

        assertThat(feature.held.world.around.workflow().told()).containsOnlyOnce("all tasks assigned");
    }

    @Test
    void assigns_nothing_for_what_turns_out_to_be_the_owners_own() {
        feature.matters.as(MatterRoute.OWNERS_ASSEMBLY_SPECIAL);

        assertThatThrownBy(() -> feature.assigned(TaskWeight.MINOR)).isInstanceOf(MatterReserved.class);
    }

    @Test
    void moves_the_resolution_on() {
        feature.assigned(TaskWeight.MINOR);

        assertThat(feature.resolutions.resolutions.get(feature.bulkyWaste()).state())
                .isEqualTo(ResolutionState.EXECUTING);
    }

    @Test
    void lets_any_unit_seated_at_the_compound_lead_but_no_other() {
        assertThat(feature.views.possibleLeadUnits(PARTY_SECRETARY, feature.bulkyWaste()))
                .containsExactly(
                        new LeadUnitView(PSC, "名 PSC-1", true),
                        new LeadUnitView(RC, "名 RC-1", false),
                        new LeadUnitView(OC, "名 OC-1", false));
        TaskDraft elsewhere = new TaskDraft("t", "s", new OrganisationId("PSC-9"), TaskWeight.MINOR, Optional.empty());

        assertThatThrownBy(() -> feature.assign.assign(PARTY_SECRETARY, feature.bulkyWaste(), elsewhere))
                .isInstanceOfSatisfying(LeadUnitNotSeated.class, refusal -> assertThat(refusal.field())
                        .contains("leadUnit"));
    }

    @Test
    void accepts_an_earlier_due_date_but_neither_a_later_one_nor_today() {
        assertThat(feature.views.get(PSC_1, assignDue("2026-03-25")).dueDate())
                .isEqualTo(LocalDate.parse("2026-03-25"));

        assertThatThrownBy(() -> assignDue("2026-03-28")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> assignDue("2026-03-20")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void names_every_field_that_is_not_right_at_once() {
        TaskDraft wrong =
                new TaskDraft(" ", "x".repeat(1001), PSC, TaskWeight.MINOR, Optional.of(LocalDate.parse("2027-01-01")));

        assertThatThrownBy(() -> feature.assign.assign(PARTY_SECRETARY, feature.bulkyWaste(), wrong))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field)
                        .containsExactly("title", "standard", "due"));
    }

    @Test
    void refuses_whoever_may_not_assign_and_a_resolution_that_is_unknown() {
        assertThatThrownBy(() -> feature.assign.assign(PSC_1, feature.bulkyWaste(), feature.draft(TaskWeight.MINOR)))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> feature.assign.assign(
                        PARTY_SECRETARY, new ResolutionId("none"), feature.draft(TaskWeight.MINOR)))
                .isInstanceOf(UnknownResolution.class);
    }

    private TaskId assignDue(String day) {
        return feature.assign.assign(
                PARTY_SECRETARY,
                feature.bulkyWaste(),
                new TaskDraft("t", "s", PSC, TaskWeight.MINOR, Optional.of(LocalDate.parse(day))));
    }

    private void assign(String resolution) {
        feature.assign.assign(PARTY_SECRETARY, feature.ofTitle(resolution), feature.draft(TaskWeight.MINOR));
    }
}
