package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;

class UsualWayTest {

    @Test
    void leads_through_subprocess_and_gateways_in_the_order_of_the_picture() {
        assertThat(humanSteps("joint-meeting", "lockAgenda"))
                .containsExactly("issueNotice", "confirmAttendance", "openSession", "closeSession", "assignTasks");
    }

    @Test
    void leaves_a_subprocess_at_its_ends() {
        assertThat(humanSteps("joint-meeting", "confirmAttendance", "openSession"))
                .containsExactly("closeSession", "assignTasks");
    }

    @Test
    void does_not_go_back_for_rework() {
        assertThat(humanSteps("resolution-task", "verifyTask")).containsExactly("signOffTask");
        assertThat(humanSteps("resolution-task", "submitTask")).containsExactly("verifyTask", "signOffTask");
    }

    @Test
    void does_not_lead_through_what_happens_only_when_a_limit_passes() {
        assertThat(humanSteps("minutes", "sendMinutes")).containsExactly("countersignMinutes", "issueMinutes");
    }

    @Test
    void leads_on_from_where_a_passed_limit_has_led() {
        assertThat(humanSteps("minutes", "countersignMinutes", "closeCountersigning"))
                .containsExactly("issueMinutes");
    }

    private static List<String> humanSteps(String process, String... current) {
        var model = Bpmn.readModelFromStream(UsualWayTest.class.getResourceAsStream("/processes/" + process + ".bpmn"));
        return new ProcessModel("", model)
                .humanStepsAfter(List.of(current)).stream().map(ModelStep::id).toList();
    }
}
