package org.lianxi.bpmn.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Instances begun on the models as they were before go on by those of now. */
class MovingOldInstancesTest {

    private static final Instant LIMIT = TestEngine.START.plusSeconds(86_400);

    private final TestEngine room = TestEngine.fresh();
    private final ProcessEngine engine = room.engine();
    private final OldInstances instances = new MovingOldInstances(room);

    @BeforeEach
    void theModelsOfBeforeAreTheNewest() {
        deploy("/processes/before/", List.of("joint-meeting.bpmn", "minutes.bpmn", "resolution-task.bpmn"));
    }

    @AfterEach
    void theModelsOfNowAreTheNewestAgain() {
        TestEngine.fresh();
        engine.getRepositoryService().createDeploymentQuery().list().stream()
                .filter(each -> !"lianxi".equals(each.getName()))
                .map(Deployment::getId)
                .forEach(each -> engine.getRepositoryService().deleteDeployment(each, true));
    }

    @Test
    void moves_a_meeting_whose_agenda_is_open_and_its_work_goes_on() {
        meeting("m-1");

        upgrade();
        InstancesMoved moved = instances.moveToNewest();

        assertThat(moved.moved()).isEqualTo(new TreeMap<>(Map.of("joint-meeting", 1)));
        assertThat(moved.left()).isEmpty();
        assertThat(instances.list(0, 10)).isEmpty();
        room.processes().complete(new OpenTask("joint-meeting", "m-1", "lockAgenda"), Facts.none());
        assertThat(open("m-1")).containsExactly("issueNotice");
    }

    @Test
    void moves_a_meeting_in_the_middle_of_the_answers_to_its_notice() {
        meeting("m-2");
        room.processes().complete(new OpenTask("joint-meeting", "m-2", "lockAgenda"), Facts.none());
        room.processes()
                .complete(
                        new OpenTask("joint-meeting", "m-2", "issueNotice"),
                        Facts.none().and("delegates", List.of("p-1", "p-2")).and("startsAt", LIMIT));
        List<String> before = open("m-2");

        upgrade();

        assertThat(instances.moveToNewest().left()).isEmpty();
        assertThat(open("m-2")).containsExactlyElementsOf(before);
        room.processes()
                .complete(
                        new OpenTask("joint-meeting", "m-2", "openSession"),
                        Facts.none().and("quorate", true));
        assertThat(open("m-2")).containsExactly("closeSession");
    }

    @Test
    void says_again_at_once_that_there_is_nothing_to_move() {
        meeting("m-3");
        upgrade();
        instances.moveToNewest();

        assertThat(instances.moveToNewest().isNothing()).isTrue();
    }

    @Test
    void leaves_on_its_model_what_has_no_place_in_the_new_one_and_says_why() {
        meeting("m-4");
        deploy("/processes/without/", List.of("joint-meeting.bpmn"));

        InstancesMoved moved = instances.moveToNewest();

        assertThat(moved.moved()).isEmpty();
        assertThat(moved.left()).isEqualTo(new TreeMap<>(Map.of("joint-meeting", 1)));
        assertThat(instances.list(0, 10)).singleElement().satisfies(old -> {
            assertThat(old.businessKey()).isEqualTo("m-4");
            assertThat(old.version()).isLessThan(old.newest());
            assertThat(old.reason()).contains("lockAgenda");
        });
        room.processes().complete(new OpenTask("joint-meeting", "m-4", "lockAgenda"), Facts.none());
        assertThat(open("m-4")).containsExactly("issueNotice");
    }

    private void meeting(String key) {
        room.processes()
                .start(
                        "joint-meeting",
                        key,
                        Facts.none().and("community", "CM-1").and("lockBy", LIMIT));
    }

    private void upgrade() {
        deploy("/processes/", List.of("joint-meeting.bpmn", "minutes.bpmn", "resolution-task.bpmn"));
    }

    private void deploy(String folder, List<String> models) {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(folder);
        models.forEach(model ->
                deployment.addInputStream(model, MovingOldInstancesTest.class.getResourceAsStream(folder + model)));
        deployment.deploy();
    }

    private List<String> open(String key) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }
}
