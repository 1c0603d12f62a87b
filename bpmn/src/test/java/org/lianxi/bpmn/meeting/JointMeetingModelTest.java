package org.lianxi.bpmn.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.ModelUnderTest;

class JointMeetingModelTest {

    private final ModelUnderTest model = ModelUnderTest.of(JointMeetingProcess.ID);

    @Test
    void keeps_every_rule_of_naming_and_drawing() {
        assertThat(model.breaches()).isEmpty();
    }

    @Test
    void has_the_names_that_its_adapter_uses() {
        assertThat(model.userTasks())
                .containsExactlyInAnyOrder(
                        JointMeetingProcess.LOCK_AGENDA,
                        JointMeetingProcess.ISSUE_NOTICE,
                        JointMeetingProcess.CONFIRM_ATTENDANCE,
                        JointMeetingProcess.OPEN_SESSION,
                        JointMeetingProcess.CLOSE_SESSION,
                        JointMeetingProcess.ASSIGN_TASKS,
                        JointMeetingProcess.NAME_ITEM_CHAIR,
                        JointMeetingProcess.GIVE_CONSENT,
                        JointMeetingProcess.PHONE_RECIPIENTS);
        assertThat(model.serviceTasks())
                .containsExactlyInAnyOrder(JointMeetingProcess.DRAFT_MINUTES, JointMeetingProcess.REPORT_UNREAD);
        assertThat(model.messages())
                .containsExactlyInAnyOrder(
                        JointMeetingProcess.MINUTES_ISSUED,
                        JointMeetingProcess.CHAIR_MISSING,
                        JointMeetingProcess.AGENDA_UNLOCKED,
                        JointMeetingProcess.MEETING_POSTPONED,
                        JointMeetingProcess.NOTICE_CHANGED,
                        JointMeetingProcess.MEETING_CANCELLED,
                        JointMeetingProcess.CONSENT_REQUESTED);
    }

    @Test
    void reads_only_facts_that_its_adapter_hands_over() {
        assertThat(model.factsRead())
                .containsExactlyInAnyOrder(
                        JointMeetingProcess.COMMUNITY,
                        JointMeetingProcess.STREET,
                        JointMeetingProcess.LOCK_BY,
                        JointMeetingProcess.DELEGATES,
                        JointMeetingProcess.DELEGATE,
                        JointMeetingProcess.STARTS_AT,
                        JointMeetingProcess.READ_BY,
                        JointMeetingProcess.QUORATE,
                        JointMeetingProcess.ANYTHING_RESOLVED);
    }
}
