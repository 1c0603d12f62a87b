package org.lianxi.meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.NotPermitted;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.testing.TestTown;

/** SC-05 line 4: who says that the company's tasks are done, when the party secretary runs the company. */
class Sc05TasksTest {

    private final TaskFixture feature = new TaskFixture();
    private final TestTown town = feature.held.world.around.town();

    Sc05TasksTest() {
        town.post(TestTown.PARTY_SECRETARY, Post.CITY_SERVICE_GENERAL_MANAGER, TestTown.PSC);
        Scope owners = Scope.organisation(TestTown.COMMUNITY, TestTown.OC);
        Scope rc = Scope.organisation(TestTown.COMMUNITY, TestTown.RC);
        town.permissions()
                .allow(TestTown.OC_1, Action.COSIGN_SIGN_OFF, owners)
                .allow(TestTown.OC_2, Action.COSIGN_SIGN_OFF, owners)
                .allow(TestTown.OC_1, Action.READ_TASK, Scope.organisation(TestTown.COMMUNITY, TestTown.PSC))
                .allow(TestTown.RC_1, Action.COSIGN_SIGN_OFF, rc);
    }

    @Test
    void SC_05_4_the_process_is_told_to_ask_the_owners_instead_of_the_secretary() {
        feature.assigned(TaskWeight.MINOR);

        assertThat(feature.told).last().asString().endsWith("instead of the secretary OC-1");
    }

    @Test
    void SC_05_4_it_is_offered_to_the_street_supervisor_and_the_owners_delegate_only() {
        TaskId task = feature.submitted(TaskWeight.MAJOR);

        assertThat(feature.views.get(TestTown.SUPERVISOR, task).may().mayVerify())
                .isTrue();
        assertThat(feature.views.get(TestTown.OC_1, task).may().mayVerify()).isTrue();
        assertThat(feature.views.get(TestTown.PARTY_SECRETARY, task).may().mayVerify())
                .isFalse();
        assertThatThrownBy(() -> feature.verify.verify(TestTown.RC_1, task, "")).isInstanceOf(NotPermitted.class);

        feature.verify.verify(TestTown.OC_1, task, "现场看过");
        assertThat(feature.views.get(TestTown.OC_1, task).may().maySignOff()).isTrue();
        feature.signOff.signOff(TestTown.SUPERVISOR, task);

        assertThat(feature.stateOf(task)).isEqualTo(TaskState.SIGNED_OFF);
    }

    @Test
    void SC_05_4_an_attempt_of_the_secretary_is_rejected_and_written_to_the_trail() {
        TaskId task = feature.submitted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.verify.verify(TestTown.PARTY_SECRETARY, task, ""))
                .isInstanceOf(VerifierOfLeadUnit.class);

        assertThat(feature.held.world.around.acts().last().name()).isEqualTo("AttemptRejected");
        assertThat(feature.held.world.around.acts().last().by()).contains(TestTown.PARTY_SECRETARY);
        assertThat(feature.held.world.around.acts().last().details())
                .containsEntry("attempt", "VerifyTask")
                .containsEntry("rule", "SOD-01");
        assertThat(feature.stateOf(task)).isEqualTo(TaskState.SUBMITTED);
    }

    @Test
    void who_declared_an_interest_in_the_lead_unit_is_kept_away_as_well() {
        town.declare(TestTown.OC_1, TestTown.PSC);
        TaskId task = feature.submitted(TaskWeight.MINOR);

        assertThatThrownBy(() -> feature.verify.verify(TestTown.OC_1, task, "")).isInstanceOf(VerifierRecused.class);
        feature.verify.verify(TestTown.OC_2, task, "");

        assertThat(feature.stateOf(task)).isEqualTo(TaskState.VERIFIED);
    }

    @Test
    void SOD_13_a_departments_task_for_the_residents_committee_cites_the_approved_list() {
        town.kind(TestTown.RC, OrganisationKind.FUNCTIONAL_DEPARTMENT); // in whose name the matters were handed in
        ResolutionId order = feature.ofTitle(ClosedMeeting.ORDER_OF_E_BIKES);

        assertThatThrownBy(() -> feature.assign.assign(TestTown.PARTY_SECRETARY, order, draft(" ")))
                .isInstanceOf(AccessEntryMissing.class);
        TaskId task = feature.assign.assign(TestTown.PARTY_SECRETARY, order, draft("准入清单第12项"));

        assertThat(feature.told).last().asString().startsWith("assigned");
        assertThat(task).isNotNull();
    }

    private static TaskDraft draft(String entry) {
        return new TaskDraft("张贴告示", "告示到位", TestTown.OC, TaskWeight.MINOR, Optional.empty(), entry);
    }
}
