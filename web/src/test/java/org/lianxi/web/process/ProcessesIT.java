package org.lianxi.web.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianxi.bpmn.inbox.Inbox;
import org.lianxi.bpmn.inbox.InboxEntry;
import org.lianxi.bpmn.inbox.Progress;
import org.lianxi.bpmn.inbox.ProgressStep;
import org.lianxi.bpmn.inbox.StepState;
import org.lianxi.bpmn.inbox.SubjectKind;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.attendance.SignInToMeeting;
import org.lianxi.meeting.convening.CloseInquorate;
import org.lianxi.meeting.convening.ConfirmAttendance;
import org.lianxi.meeting.matter.AdmitMatter;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterRoute;
import org.lianxi.meeting.matter.ScreenMatter;
import org.lianxi.meeting.minutes.CloseCountersigning;
import org.lianxi.meeting.minutes.EditMinutes;
import org.lianxi.meeting.minutes.IssueMinutes;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.task.AcceptTask;
import org.lianxi.meeting.task.SignOffTask;
import org.lianxi.meeting.task.SubmitTask;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskView;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.meeting.task.VerifyTask;
import org.lianxi.web.testing.PortalUnderTest;

/** Each of the four processes with its real steps, real timers and real people's acts. */
@ExtendWith(ArquillianExtension.class)
class ProcessesIT {

    @Inject
    private Town town;

    @Inject
    private Loop loop;

    @Inject
    private Inbox inbox;

    @Inject
    private Progress progress;

    @Inject
    private ScreenMatter screenMatter;

    @Inject
    private AdmitMatter admitMatter;

    @Inject
    private ConfirmAttendance confirmAttendance;

    @Inject
    private SignInToMeeting signInToMeeting;

    @Inject
    private CloseInquorate closeInquorate;

    @Inject
    private MinutesViews minutesViews;

    @Inject
    private EditMinutes editMinutes;

    @Inject
    private CloseCountersigning closeCountersigning;

    @Inject
    private IssueMinutes issueMinutes;

    @Inject
    private TaskViews taskViews;

    @Inject
    private AcceptTask acceptTask;

    @Inject
    private SubmitTask submitTask;

    @Inject
    private VerifyTask verifyTask;

    @Inject
    private SignOffTask signOffTask;

    @Deployment
    static WebArchive portal() {
        return PortalUnderTest.with(
                ProcessesIT.class, Town.class, Neighbours.class, Loop.class, Loop.Called.class, Patience.class);
    }

    @Test
    void a_matter_goes_from_post_to_post_and_each_step_names_who_did_it() {
        Neighbours neighbours = town.neighbours();
        MatterId matter = loop.submitted(neighbours);
        assertThat(work(neighbours.secretary())).containsExactly("screenMatter");
        assertThat(work(neighbours.partySecretary())).isEmpty();

        loop.screened(neighbours, matter);
        assertThat(work(neighbours.secretary())).isEmpty();
        assertThat(work(neighbours.partySecretary())).containsExactly("admitMatter");
        admitMatter.admit(neighbours.partySecretary(), matter, "列入议题。");

        assertThat(work(neighbours.partySecretary())).isEmpty();
        assertThat(doneBy(SubjectKind.MATTER, matter.value(), "screenMatter")).contains(neighbours.secretary());
        assertThat(doneBy(SubjectKind.MATTER, matter.value(), "admitMatter")).contains(neighbours.partySecretary());
        assertThat(current(SubjectKind.MATTER, matter.value())).containsExactly("awaitDecision");
    }

    @Test
    void a_matter_that_belongs_elsewhere_or_is_refused_waits_for_nobody() {
        Neighbours neighbours = town.neighbours();
        MatterId elsewhere = loop.submitted(neighbours);
        MatterId refused = loop.submitted(neighbours);

        screenMatter.screen(
                neighbours.secretary(), elsewhere, Loop.screening(1, MatterRoute.PROPERTY_CONTRACT, "属物业合同约定的服务。"));
        loop.screened(neighbours, refused);
        admitMatter.refuse(neighbours.partySecretary(), refused, "上次会议已议定。");

        assertThat(current(SubjectKind.MATTER, elsewhere.value())).isEmpty();
        assertThat(current(SubjectKind.MATTER, refused.value())).isEmpty();
        assertThat(work(neighbours.secretary())).isEmpty();
        assertThat(work(neighbours.partySecretary())).isEmpty();
    }

    @Test
    void a_joint_meeting_asks_its_delegates_and_has_its_minutes_drafted_by_the_product() {
        Neighbours neighbours = town.neighbours();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));
        PersonId owner = neighbours.delegate(Party.OWNERS);
        PersonId manager = neighbours.delegate(Party.PROPERTY_SERVICE);
        assertThat(work(owner)).containsExactly("confirmAttendance");
        town.at(called.startsAt().minus(Duration.ofDays(1)), () -> {
            confirmAttendance.confirm(owner, called.meeting());
            return owner;
        });
        assertThat(work(owner)).isEmpty();

        loop.held(neighbours, called);
        MinutesId minutes = loop.drafted(neighbours, called.meeting());

        assertThat(work(manager)).isEmpty();
        assertThat(current(SubjectKind.MEETING, called.meeting().value())).containsExactly("awaitMinutes");
        assertThat(current(SubjectKind.MATTER, called.matter().value())).isEmpty();
        assertThat(current(SubjectKind.MINUTES, minutes.value())).containsExactly("sendMinutes");
        assertThat(doneBy(SubjectKind.MEETING, called.meeting().value(), "confirmAttendance"))
                .contains(owner);
        assertThat(doneBy(SubjectKind.MEETING, called.meeting().value(), "closeSession"))
                .contains(neighbours.partySecretary());
        assertThat(doneBy(SubjectKind.MEETING, called.meeting().value(), "draftMinutes"))
                .isEmpty();
    }

    @Test
    void a_joint_meeting_ends_when_too_few_come() {
        Neighbours neighbours = town.neighbours();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));

        town.at(called.startsAt(), () -> {
            signInToMeeting.signIn(neighbours.partySecretary(), called.meeting());
            closeInquorate.close(neighbours.partySecretary(), called.meeting(), "业委会、物业未到会。");
            return called;
        });

        assertThat(current(SubjectKind.MEETING, called.meeting().value())).isEmpty();
        assertThat(current(SubjectKind.MATTER, called.matter().value())).containsExactly("awaitDecision");
        assertThat(work(neighbours.delegate(Party.OWNERS))).isEmpty();
    }

    @Test
    void minutes_tell_the_secretary_after_the_limit_who_has_not_signed_and_can_then_be_issued() {
        Neighbours neighbours = town.neighbours();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));
        loop.held(neighbours, called);
        MinutesId minutes = loop.drafted(neighbours, called.meeting());
        loop.sent(neighbours, minutes, called.startsAt().plus(Duration.ofHours(1)));
        loop.signed(neighbours.delegate(Party.OWNERS), minutes);

        Instant reported = Patience.until(
                "report of missing signatures",
                () -> minutesViews.get(neighbours.secretary(), minutes).missingReportedAt());
        assertThat(reported).isNotNull();
        assertThat(Patience.until("work for the secretary", () -> first(neighbours.secretary())))
                .isEqualTo("closeCountersigning");
        assertThat(work(neighbours.delegate(Party.PROPERTY_SERVICE))).containsExactly("countersignMinutes");

        closeCountersigning.close(neighbours.secretary(), minutes);
        assertThat(work(neighbours.delegate(Party.PROPERTY_SERVICE))).isEmpty();
        issueMinutes.issue(neighbours.partySecretary(), minutes);

        assertThat(current(SubjectKind.MINUTES, minutes.value())).isEmpty();
        assertThat(current(SubjectKind.MEETING, called.meeting().value())).containsExactly("assignTasks");
        assertThat(doneBy(SubjectKind.MINUTES, minutes.value(), "issueMinutes")).contains(neighbours.partySecretary());
    }

    @Test
    void minutes_go_back_to_the_secretary_when_their_text_is_revised() {
        Neighbours neighbours = town.neighbours();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));
        loop.held(neighbours, called);
        MinutesId minutes = loop.drafted(neighbours, called.meeting());
        town.at(called.startsAt().plus(Duration.ofHours(1)), () -> {
            loop.sent(neighbours, minutes, called.startsAt().plus(Duration.ofHours(1)));
            MinutesView read = minutesViews.get(neighbours.secretary(), minutes);
            return editMinutes.edit(neighbours.secretary(), minutes, read.text() + "补充一句。\n", read.version());
        });

        assertThat(current(SubjectKind.MINUTES, minutes.value())).containsExactly("sendMinutes");
        assertThat(work(neighbours.delegate(Party.OWNERS))).isEmpty();
    }

    @Test
    void a_task_is_marked_overdue_by_a_real_timer_and_comes_to_its_end_all_the_same() {
        Neighbours neighbours = town.neighbours();
        Loop.Called called = loop.called(neighbours, town.daysAgo(20));
        TaskId task = loop.assigned(neighbours, called);
        PersonId manager = neighbours.delegate(Party.PROPERTY_SERVICE);
        assertThat(current(SubjectKind.MEETING, called.meeting().value())).isEmpty();

        Instant marked =
                Patience.until("mark", () -> taskViews.get(manager, task).markedOverdueAt());
        assertThat(marked).isAfter(taskViews.get(manager, task).due());
        acceptTask.accept(manager, task);
        submitTask.submit(manager, task, "已划定。", Loop.evidence());
        verifyTask.reject(neighbours.streetSupervisor(), task, "值守未落实。");
        assertThat(work(manager)).containsExactly("submitTask");
        submitTask.submit(manager, task, "已落实。", Loop.evidence());
        verifyTask.verify(neighbours.streetSupervisor(), task, "");
        assertThat(work(neighbours.streetSupervisor())).isEmpty();
        signOffTask.signOff(neighbours.partySecretary(), task);

        Patience.until("end of the process", () -> Optional.of(current(SubjectKind.TASK, task.value()))
                .filter(List::isEmpty));
        TaskView done = taskViews.get(neighbours.partySecretary(), task);
        assertThat(done.markedOverdueAt()).contains(marked);
        assertThat(doneBy(SubjectKind.TASK, task.value(), "verifyTask")).contains(neighbours.streetSupervisor());
    }

    private Optional<String> first(PersonId person) {
        return work(person).stream().findFirst();
    }

    private List<String> work(PersonId person) {
        return inbox.page(person, PageRequest.first()).items().stream()
                .map(InboxEntry::taskKey)
                .toList();
    }

    private List<String> current(SubjectKind kind, String subject) {
        return progress.of(kind, subject).orElseThrow().currentElements();
    }

    private Optional<PersonId> doneBy(SubjectKind kind, String subject, String step) {
        return progress.of(kind, subject).orElseThrow().steps().stream()
                .filter(each ->
                        each.state() == StepState.DONE && each.elementId().equals(step))
                .findFirst()
                .flatMap(ProgressStep::by)
                .map(PersonView::id);
    }
}
