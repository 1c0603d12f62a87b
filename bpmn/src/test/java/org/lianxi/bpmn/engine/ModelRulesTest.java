package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.model.bpmn.BpmnModelException;
import org.camunda.bpm.model.xml.ModelParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sees every rule for models red once: each line breaks one thing and expects to hear of it. */
class ModelRulesTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            minutes         | <bpmn:process id="minutes"                     | <bpmn:process id="protocol"                  | protocol should be one that has the id of its file
            matter          | isExecutable="true"                            | isExecutable="false"                         | matter should be one that is executable
            matter          | camunda:versionTag="2"                         | camunda:versionTag="new"                     | matter should be one that has a version tag
            matter          | P3650D                                         | P30D                                         | matter should be one that keeps history for 3650 days
            minutes         | #{reportMissingSignatures}                     | #{other}                                     | reportMissingSignatures should be one that calls the bean of its own name
            minutes         | camunda:asyncBefore="true"                     | camunda:asyncBefore="false"                  | reportMissingSignatures should be one that is asyncBefore
            minutes         | reportMissingSignatures                        | reportMissingLetters                         | reportMissingLetters should be one that has an application-scoped step of its own name
            minutes         | reportMissingSignatures                        | report                                       | report should be one that has a verb phrase as id
            matter          | admitMatter                                    | admitThings                                  | admitThings should be one that is named as a use case
            matter          | camunda:formKey="matter/admitMatter"           | camunda:formKey="matter/admit"               | admitMatter should be one that has its page as form key
            matter          | camunda:candidateGroups="MEETING_SECRETARY@${community}" | camunda:priority="1"               | screenMatter should be one that is for groups or for one person
            joint-meeting   | camunda:assignee="${delegate}"                 | camunda:assignee="anna"                      | confirmAttendance should be one that names its person by a fact
            matter          | MEETING_SECRETARY@                             | CARETAKER@                                   | screenMatter should be one that is offered to posts
            resolution-task | ${signers}                                     | ${people}                                    | signOffTask should be one that is offered to posts
            matter          | camunda:dueDate="${screenBy}"                  | camunda:dueDate="2026-01-01"                 | screenMatter should be one that takes its due date from a fact
            matter          | matterSubmitted                                | Event_0k3x                                   | Event_0k3x should be one that has a spoken id
            matter          | name="审核分类"                                 | name="Screen"                                | screenMatter should be one that has a Chinese name
            matter          | <bpmn:documentation>Screen the matter          | <bpmn:documentation>审核                      | screenMatter should be one that has an English documentation
            matter          | name="联席会议秘书"                              | name="Secretary"                             | secretary should be one that has a Chinese name
            matter          | default="isNotForMeeting"                      | camunda:asyncAfter="false"                   | isForMeeting should be one that has a default
            matter          | id="isNotForMeeting" name="否"                  | id="isNotForMeeting" name="no"               | isNotForMeeting should be one that has a Chinese name
            matter          | default="isNotForMeeting"                      | default="goesToMeeting"                      | goesToMeeting should be one that has a condition or is the default
            matter          | >${goesToMeeting}<                             | >${route == 'M15'}<                          | goesToMeeting should be one that asks one fact
            minutes         | timeDate                                       | timeDuration                                 | countersignLimit should be one that waits for a moment that is a fact
            minutes         | camunda:collection="${parties}"                | camunda:collection="${people}"               | countersignMinutes should be one that loops over the plural of its fact
            minutes         | camunda:delegateExpression=                    | camunda:class="X" camunda:delegateExpression= | camunda:class must not be in a model
            minutes         | camunda:delegateExpression=                    | camunda:type="external" camunda:delegateExpression= | camunda:type must not be in a model
            """)
    void hear_of_a_name_that_is_broken(String process, String passage, String replacement, String breach) {
        assertThat(ModelUnderTest.of(process).with(passage, replacement).breaches())
                .contains(breach);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            matter          | bpmnElement="admitMatter"                      | bpmnElement="isAdmitted"                     | admitMatter should be drawn
            matter          | bpmnElement="admitted"                         | bpmnElement="isNotAdmitted"                  | admitted should be drawn
            matter          | <dc:Bounds x="310" y="210"                     | <dc:Bounds x="310" y="150"                   | screenMatter should be drawn in the lane secretary
            minutes         | <bpmn:flowNodeRef>issueMinutes</bpmn:flowNodeRef> | ""                                        | issueMinutes should be in a lane or in a subprocess
            minutes         | <dc:Bounds x="570" y="360"                     | <dc:Bounds x="370" y="360"                   | countersignMinutes should be drawn in countersigning
            matter          | <dc:Bounds x="475" y="225"                     | <dc:Bounds x="405" y="225"                   | isForMeeting and screenMatter should not overlap
            matter          | <di:waypoint x="970" y="500"/>                 | <di:waypoint x="970" y="500"/><di:waypoint x="970" y="250"/><di:waypoint x="300" y="250"/><di:waypoint x="970" y="240"/> | isNotAdmitted and toMatterConcluded should not cross
            matter          | <di:waypoint x="970" y="500"/>                 | <di:waypoint x="970" y="500"/><di:waypoint x="600" y="375"/> | toMatterConcluded should not run through admitMatter
            matter          | <dc:Bounds x="444" y="278"                     | <dc:Bounds x="484" y="243"                   | the name of isForMeeting should not lie on isForMeeting
            matter          | <dc:Bounds x="508" y="203"                     | <dc:Bounds x="494" y="203"                   | the name of isNotForMeeting should not lie on isNotForMeeting
            matter          | <dc:Bounds x="446" y="74"                      | <dc:Bounds x="650" y="88"                    | the names of matterRerouted and matterRefused should not overlap
            matter          | <dc:Bounds x="482" y="112"                     | <dc:Bounds x="282" y="112"                   | isNotForMeeting should go to the right, or back to what came before
            """)
    void hear_of_a_drawing_that_cannot_be_read(String process, String passage, String replacement, String breach) {
        assertThat(ModelUnderTest.of(process).with(passage, replacement).breaches())
                .contains(breach);
    }

    @Test
    void hear_of_logic_in_a_model() {
        String logic = "<bpmn:extensionElements><camunda:taskListener event=\"create\" expression=\"${x}\"/>"
                + "</bpmn:extensionElements><bpmn:incoming>toScreenMatter";

        assertThat(ModelUnderTest.of("matter")
                        .with("<bpmn:incoming>toScreenMatter", logic)
                        .breaches())
                .contains("taskListener must not be in a model");
    }

    @Test
    void see_a_new_fact() {
        assertThat(ModelUnderTest.of("matter")
                        .with("${admitted}", "${admitted and weight == 'MAJOR'}")
                        .factsRead())
                .contains("weight", "admitted")
                .doesNotContain("MAJOR");
    }

    @Test
    void read_only_what_the_schema_of_bpmn_allows() {
        ModelUnderTest matter = ModelUnderTest.of("matter");

        assertThatThrownBy(() -> matter.with("<bpmn:userTask", "<bpmn:userJob"))
                .isInstanceOfAny(BpmnModelException.class, ModelParseException.class);
    }
}
