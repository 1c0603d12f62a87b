package org.lianxi.meeting.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxi.meeting.resolution.SomeResolution.FRIDAY;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.convening.Seat;
import org.lianxi.meeting.matter.MatterReserved;
import org.lianxi.meeting.matter.MatterRoute;

class ResolutionTest {

    private static final Instant MONDAY = FRIDAY.plusSeconds(3 * 86_400);

    @Test
    void takes_effect_when_no_obliged_party_refused_to_sign() {
        Resolution resolution =
                SomeResolution.of("m", 1).refusedBy(Party.OWNERS).build();

        assertThat(state(resolution)).isEqualTo(ResolutionState.EFFECTIVE);
        assertThat(resolution.asResolved().obliged())
                .contains(new Seat(Party.PROPERTY_SERVICE, new OrganisationId("PSC-1")));
    }

    @Test
    void binds_nobody_when_an_obliged_party_refused_to_sign() {
        Resolution resolution =
                SomeResolution.of("m", 1).refusedBy(Party.PROPERTY_SERVICE).build();

        assertThat(state(resolution)).isEqualTo(ResolutionState.ADOPTED);
        assertThatThrownBy(() -> resolution.taskAssigned(MONDAY))
                .isInstanceOfSatisfying(ResolutionNotEffective.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(ResolutionState.ADOPTED));
    }

    @Test
    void is_executed_from_its_first_task_to_the_sign_off_of_its_last() {
        Resolution resolution = SomeResolution.of("m", 1).build();

        resolution.taskAssigned(MONDAY);
        resolution.taskAssigned(MONDAY);
        resolution.taskSignedOff(MONDAY);
        assertThat(state(resolution)).isEqualTo(ResolutionState.EXECUTING);

        resolution.taskSignedOff(MONDAY);
        assertThat(state(resolution)).isEqualTo(ResolutionState.SIGNED_OFF);
    }

    @Test
    void gets_no_further_task_once_it_is_signed_off() {
        Resolution resolution = SomeResolution.of("m", 1).build();
        resolution.taskAssigned(MONDAY);
        resolution.taskSignedOff(MONDAY);

        assertThatThrownBy(() -> resolution.taskAssigned(MONDAY)).isInstanceOf(ResolutionNotEffective.class);
    }

    @Test
    void knows_a_task_signed_off_that_was_never_assigned_for_a_mistake() {
        Resolution resolution = SomeResolution.of("m", 1).build();

        assertThatThrownBy(() -> resolution.taskSignedOff(MONDAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void is_carried_out_again_as_far_as_it_had_come_when_its_suspension_ends() {
        Resolution resolution = SomeResolution.of("m", 1).build();
        resolution.taskAssigned(MONDAY);

        resolution.suspend(SuspensionCause.ORDER, "核查", MONDAY);

        assertThat(state(resolution)).isEqualTo(ResolutionState.SUSPENDED);
        assertThat(resolution.suspended()).contains(new Suspended(SuspensionCause.ORDER, "核查", MONDAY));
        assertThatThrownBy(() -> resolution.taskAssigned(MONDAY)).isInstanceOf(ResolutionNotEffective.class);

        resolution.resume(MONDAY);

        assertThat(state(resolution)).isEqualTo(ResolutionState.EXECUTING);
        assertThat(resolution.suspended()).isEmpty();
    }

    @Test
    void waits_for_a_task_again_when_its_only_one_is_cancelled() {
        Resolution resolution = SomeResolution.of("m", 1).build();
        resolution.taskAssigned(MONDAY);

        resolution.taskCancelled(MONDAY);

        assertThat(state(resolution)).isEqualTo(ResolutionState.EFFECTIVE);
    }

    @Test
    void stays_revoked_while_what_was_done_for_it_is_undone() {
        Resolution resolution = SomeResolution.of("m", 1).build();
        assertThatThrownBy(() -> resolution.reversalAssigned(MONDAY)).isInstanceOf(ResolutionChangeNotOpen.class);
        resolution.revoke(RevocationReason.UNLAWFUL, "违法", MONDAY);

        resolution.reversalAssigned(MONDAY);
        resolution.taskSignedOff(MONDAY);

        assertThat(state(resolution)).isEqualTo(ResolutionState.REVOKED);
        assertThat(resolution.revoked()).contains(new Revoked(RevocationReason.UNLAWFUL, "违法", MONDAY));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResolutionState.class,
            names = {"ADOPTED", "REVOKED", "SUSPENDED"})
    void can_be_suspended_only_while_it_is_in_force(ResolutionState state) {
        Resolution resolution = in(state);

        assertThatThrownBy(() -> resolution.suspend(SuspensionCause.ORDER, "核查", MONDAY))
                .isInstanceOfSatisfying(ResolutionChangeNotOpen.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(state));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResolutionState.class,
            names = {"ADOPTED", "REVOKED"})
    void can_be_revoked_once_and_only_after_it_took_effect(ResolutionState state) {
        Resolution resolution = in(state);

        assertThatThrownBy(() -> resolution.revoke(RevocationReason.UNLAWFUL, "违法", MONDAY))
                .isInstanceOf(ResolutionChangeNotOpen.class);
    }

    private static Resolution in(ResolutionState state) {
        Resolution resolution = state == ResolutionState.ADOPTED
                ? SomeResolution.of("m", 1).refusedBy(Party.PROPERTY_SERVICE).build()
                : SomeResolution.of("m", 1).build();
        if (state == ResolutionState.REVOKED) {
            resolution.revoke(RevocationReason.FACTS_CHANGED, "情况变化", MONDAY);
        } else if (state == ResolutionState.SUSPENDED) {
            resolution.suspend(SuspensionCause.OBJECTION, "异议", MONDAY);
        }
        return resolution;
    }

    private static ResolutionState state(Resolution resolution) {
        return resolution.asResolved().state();
    }

    /** SC-02, line 1. */
    @ParameterizedTest
    @EnumSource(names = {"INTERESTED_OWNERS_UNANIMOUS", "OWNERS_ASSEMBLY_SPECIAL", "OWNERS_ASSEMBLY_ORDINARY"})
    void is_never_entered_for_what_is_the_owners_own(MatterRoute route) {
        assertThatThrownBy(() -> SomeResolution.of("meeting", 1).about(route).build())
                .isInstanceOfSatisfying(MatterReserved.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(route.rule()));
    }
}
