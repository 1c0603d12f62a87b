package org.lianxi.bpmn.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.bpmn.engine.TestEngine.START;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxi.bpmn.engine.Facts;
import org.lianxi.bpmn.engine.OpenTask;
import org.lianxi.bpmn.engine.TestEngine;
import org.lianxi.bpmn.engine.WorkSearch;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Post;

class ProgressTest {

    private static final PersonId SECRETARY = new PersonId("p-secretary");
    private static final PersonId DELEGATE = new PersonId("p-delegate");

    private final TestEngine engine = TestEngine.fresh();
    private final GivenNames names = new GivenNames();
    private final GivenMandates mandates = new GivenMandates();
    private final Progress progress =
            new CourseProgress(engine.courses(), names.persons(), names.organisations(), new LapsedClaims(mandates));

    @Test
    void is_unknown_for_what_no_process_leads() {
        assertThat(progress.of(SubjectKind.MATTER, "nothing")).isEmpty();
    }

    @Test
    void shows_for_whom_it_waits_since_when_and_until_when_and_what_comes_next() {
        planned();

        ProgressStep current = step("lockAgenda");

        assertThat(current.state()).isEqualTo(StepState.CURRENT);
        assertThat(current.nameZh()).isEqualTo("编排并锁定议程");
        assertThat(current.nameEn()).isEqualTo("Build and lock the agenda");
        assertThat(current.waitingFor())
                .extracting(WaitingPost::post)
                .containsExactly(Post.COMMUNITY_PARTY_SECRETARY, Post.MEETING_SECRETARY);
        assertThat(current.waitingFor())
                .extracting(WaitingPost::organisationName)
                .containsOnly("name of CM-1");
        assertThat(current.since()).contains(START);
        assertThat(current.due()).contains(START.plusSeconds(3600));
        assertThat(current.by()).isEmpty();
        assertThat(current.at()).isEmpty();
        assertThat(ids(StepState.NEXT))
                .containsExactly("issueNotice", "confirmAttendance", "openSession", "closeSession", "assignTasks");
    }

    @Test
    void shows_who_did_a_step_and_when() {
        planned();
        engine.itIs(START.plusSeconds(60));
        complete("lockAgenda", Facts.none());
        engine.fire(new Done(Optional.of(SECRETARY)));

        ProgressStep done = step("lockAgenda");

        assertThat(done.state()).isEqualTo(StepState.DONE);
        assertThat(done.by()).contains(new PersonView(SECRETARY, "name of p-secretary"));
        assertThat(done.at()).contains(START.plusSeconds(60));
        assertThat(done.waitingFor()).isEmpty();
    }

    @Test
    void names_nobody_when_the_product_acted_by_itself() {
        planned();
        complete("lockAgenda", Facts.none());

        engine.fire(new Done(Optional.empty()));

        assertThat(step("lockAgenda").by()).isEmpty();
    }

    @Test
    void waits_for_the_post_again_when_the_one_who_had_claimed_has_left_it() {
        planned();
        Mandate held = mandates.appoint(DELEGATE, Post.MEETING_SECRETARY, "CM-1");
        claimedByDelegate();
        assertThat(step("lockAgenda").by()).isPresent();

        mandates.end(held);

        assertThat(step("lockAgenda").by()).isEmpty();
        assertThat(step("lockAgenda").waitingFor()).hasSize(2);
    }

    private void claimedByDelegate() {
        WorkSearch search = new WorkSearch(DELEGATE, List.of(names.secretaries()), Set.of(), START);
        engine.workList().claim(engine.workList().open(search, 0, 1).get(0).id(), DELEGATE);
    }

    @Test
    void shows_what_is_done_in_the_order_of_doing() {
        planned();
        complete("lockAgenda", Facts.none());
        complete(
                "issueNotice",
                Facts.none()
                        .and("delegates", List.of("p-1", "p-2"))
                        .and("startsAt", START.plusSeconds(60))
                        .and("readBy", START.plusSeconds(86_400)));
        engine.itIs(START.plusSeconds(30));
        engine.processes()
                .complete(
                        new OpenTask("joint-meeting", "meeting-1", "confirmAttendance").waitingFor(new PersonId("p-2")),
                        Facts.none());
        engine.itIs(START.plusSeconds(60));
        complete("openSession", Facts.none().and("quorate", true));

        assertThat(ids(StepState.DONE))
                .containsExactly("lockAgenda", "issueNotice", "confirmAttendance", "openSession");
    }

    @Test
    void shows_what_happened_at_the_same_moment_in_the_order_of_the_model() {
        planned();
        complete("lockAgenda", Facts.none());
        complete(
                "issueNotice",
                Facts.none()
                        .and("delegates", List.of("p-1"))
                        .and("startsAt", START)
                        .and("readBy", START.plusSeconds(86_400)));
        assertThat(ids(StepState.CURRENT)).containsExactly("confirmAttendance", "openSession");
        engine.processes()
                .complete(
                        new OpenTask("joint-meeting", "meeting-1", "confirmAttendance").waitingFor(new PersonId("p-1")),
                        Facts.none());
        complete("openSession", Facts.none().and("quorate", true));

        assertThat(ids(StepState.DONE))
                .containsExactly("lockAgenda", "issueNotice", "confirmAttendance", "openSession");
    }

    @Test
    void names_the_one_who_acted_and_not_the_one_who_had_claimed() {
        planned();
        mandates.appoint(DELEGATE, Post.MEETING_SECRETARY, "CM-1");
        claimedByDelegate();
        assertThat(step("lockAgenda").by()).contains(new PersonView(DELEGATE, "name of p-delegate"));

        complete("lockAgenda", Facts.none());
        engine.fire(new Done(Optional.of(SECRETARY)));

        assertThat(step("lockAgenda").by()).contains(new PersonView(SECRETARY, "name of p-secretary"));
    }

    @Test
    void shows_every_delegate_who_is_waited_for_and_leaves_out_who_need_not_answer_any_more() {
        planned();
        complete("lockAgenda", Facts.none());
        complete(
                "issueNotice",
                Facts.none()
                        .and("delegates", List.of("p-1", "p-2"))
                        .and("startsAt", START.plusSeconds(60))
                        .and("readBy", START.plusSeconds(86_400)));
        assertThat(ids(StepState.CURRENT))
                .containsExactlyInAnyOrder("confirmAttendance", "confirmAttendance", "openSession");
        assertThat(ids(StepState.NEXT)).containsExactly("closeSession", "assignTasks");

        complete("openSession", Facts.none().and("quorate", true));

        assertThat(ids(StepState.DONE)).containsExactly("lockAgenda", "issueNotice", "openSession");
    }

    @Test
    void shows_a_step_of_the_product_while_it_waits_for_its_turn_and_when_it_is_done() {
        planned();
        complete("lockAgenda", Facts.none());
        complete(
                "issueNotice",
                Facts.none()
                        .and("delegates", List.of())
                        .and("startsAt", START)
                        .and("readBy", START.plusSeconds(86_400)));
        complete("openSession", Facts.none().and("quorate", true));
        complete("closeSession", Facts.none().and("anythingResolved", true));
        assertThat(step("draftMinutes").state()).isEqualTo(StepState.CURRENT);
        assertThat(step("draftMinutes").isAutomatic()).isTrue();

        engine.runDueJobs();

        assertThat(step("draftMinutes").state()).isEqualTo(StepState.DONE);
        assertThat(step("awaitMinutes").state()).isEqualTo(StepState.CURRENT);
        assertThat(ids(StepState.NEXT)).containsExactly("assignTasks");
    }

    @Test
    void shows_the_whole_way_after_the_end_and_nothing_next() {
        planned();
        complete("lockAgenda", Facts.none());
        complete(
                "issueNotice",
                Facts.none()
                        .and("delegates", List.of())
                        .and("startsAt", START)
                        .and("readBy", START.plusSeconds(86_400)));
        complete("openSession", Facts.none().and("quorate", false));

        assertThat(ids(StepState.DONE)).containsExactly("lockAgenda", "issueNotice", "openSession");
        assertThat(ids(StepState.CURRENT)).isEmpty();
        assertThat(ids(StepState.NEXT)).isEmpty();
    }

    @Test
    void brings_the_picture_with_the_elements_to_mark() {
        planned();
        complete("lockAgenda", Facts.none());

        ProgressView view = view();

        assertThat(view.bpmnXml()).contains("BPMNDiagram").contains("三方联席会议");
        assertThat(view.doneElements()).containsExactly("lockAgenda");
        assertThat(view.currentElements()).containsExactly("issueNotice");
    }

    private void planned() {
        engine.processes()
                .start(
                        "joint-meeting",
                        "meeting-1",
                        Facts.none().and("community", "CM-1").and("lockBy", START.plusSeconds(3600)));
    }

    private void complete(String task, Facts facts) {
        engine.processes().complete(new OpenTask("joint-meeting", "meeting-1", task), facts);
    }

    private ProgressView view() {
        return progress.of(SubjectKind.MEETING, "meeting-1").orElseThrow();
    }

    private ProgressStep step(String id) {
        return view().steps().stream()
                .filter(step -> step.elementId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids(StepState state) {
        return view().steps().stream()
                .filter(step -> step.state() == state)
                .map(ProgressStep::elementId)
                .toList();
    }

    private record Done(Optional<PersonId> by) implements Act {
        @Override
        public Subject subject() {
            return new Subject("meeting", "meeting-1");
        }
    }
}
