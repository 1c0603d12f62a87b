package org.lianxi.bpmn.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.handover.HandoverProcess.ID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.meeting.handover.HandoverId;

class HandoverProcessTest {

    private static final HandoverId HANDOVER = new HandoverId("handover-1");
    private static final OrganisationId MANAGEMENT = new OrganisationId("PMC-1");
    private static final OrganisationId OWNERS = new OrganisationId("OC-1");

    private final TestEngine engine = TestEngine.fresh();
    private final HandoverProcess process = new HandoverProcess(engine.processes());

    @BeforeEach
    void begun() {
        process.begun(HANDOVER, MANAGEMENT, OWNERS);
    }

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        ModelUnderTest model = ModelUnderTest.of(ID);

        assertThat(model.breaches()).isEmpty();
        assertThat(model.userTasks()).containsExactly(HandoverProcess.SIGN_HANDOVER);
        assertThat(model.factsRead()).contains(HandoverProcess.SIDES);
    }

    @Test
    void waits_for_both_sides_in_any_order_and_ends_with_the_second_signature() {
        assertThat(engine.waiting(ID, HANDOVER.value()))
                .containsExactlyInAnyOrder("signHandover PARTY_DELEGATE@PMC-1", "signHandover PARTY_DELEGATE@OC-1");

        process.signed(HANDOVER, OWNERS);
        assertThat(engine.waiting(ID, HANDOVER.value())).containsExactly("signHandover PARTY_DELEGATE@PMC-1");
        process.signed(HANDOVER, MANAGEMENT);

        assertThat(engine.endsReached(ID, HANDOVER.value())).containsExactly("handedOver");
    }
}
