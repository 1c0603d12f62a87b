package org.lianxi.meeting.task;

import static org.lianxi.meeting.testing.TestTown.COMMUNITY;
import static org.lianxi.meeting.testing.TestTown.PSC;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.testing.GivenPermissions;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.minutes.ClosedMeeting;
import org.lianxi.meeting.minutes.MinutesFixture;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.TextHash;
import org.lianxi.meeting.resolution.ResolutionFixture;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionResumed;
import org.lianxi.meeting.resolution.ResolutionRevoked;
import org.lianxi.meeting.resolution.ResolutionSuspended;
import org.lianxi.meeting.resolution.Resolved;
import org.lianxi.meeting.testing.JointMeetingWorld;
import org.lianxi.meeting.testing.Surroundings;
import org.lianxi.meeting.testing.TestTown;

/** The task feature, put together for tests on the resolutions of SC-01, on Friday, 2026-03-20, at five in the afternoon. */
public final class TaskFixture {

    public final ClosedMeeting held;
    public final MinutesId minutes;
    public final ResolutionFixture resolutions;
    public final AssignTask assign;
    public final AcceptTask accept;
    public final ReportProgress report;
    public final SubmitTask submit;
    public final VerifyTask verify;
    public final SignOffTask signOff;
    public final MarkTaskOverdue markOverdue;
    final MovingLimits movingLimits;
    public final TaskViews views;
    public final DueDates dueDates;
    public final EvaluatedTasks evaluated;
    public final TaskOrders orders;
    final DeclineTask decline;
    final DecideDecline decideDecline;
    final DeclineViews declines;
    private final RestingTasks resting;

    /** What else has to be over before a sign-off. */
    public SignOffGate gate = task -> {};

    public final List<String> told;

    /** What the matters of the resolutions would be, had they been classified anew. */
    final ClassifiedAnew matters;

    final TaskCalendar calendar;

    public TaskFixture() {
        this(JointMeetingWorld.inMemory(), Optional.empty());
    }

    public TaskFixture(JointMeetingWorld world, Optional<EntityManager> database) {
        held = new ClosedMeeting(world);
        resolutions = new ResolutionFixture(world, database);
        matters = new ClassifiedAnew(world.matters.matters);
        Surroundings around = world.around;
        TestTown town = around.town();
        permit(town.permissions());
        minutes = issued(new MinutesFixture(world, database));
        Permissions permissions = town.permissions();
        RecordedTaskWorkflow workflow = new RecordedTaskWorkflow();
        told = workflow.told;
        TaskRepository repository =
                database.<TaskRepository>map(JpaTaskRepository::new).orElseGet(InMemoryTaskRepository::new);
        TaskList list = database.<TaskList>map(JpaTaskList::new).orElseGet(NoList::new);
        LeadUnits leadUnits = new SeatedLeadUnits(town.seats(), held.world.convening.meetings);
        TaskFiles files = new StoredTaskFiles(held.world.documents.store, held.world.documents.files);
        held.world.documents.ownedBy(new TaskFileOwner(repository, permissions));
        OtherUnit otherUnit = new OtherUnitByMandate(
                town.mandates(),
                held.world.recusal.conflicts,
                held.world.recusal.recusals,
                resolutions.resolutions,
                town.seats(),
                around.attempts());
        TaskDeadlines deadlines = new GivenDeadlines();
        calendar = new WorkingTaskCalendar(around.calendar(), held.world.convening.meetings, around.rules(), deadlines);
        assign = new AssigningTask(
                repository,
                resolutions.resolutions,
                resolutions.follow,
                leadUnits,
                town.organisations(),
                matters,
                otherUnit,
                calendar,
                permissions,
                workflow,
                around.workflow(),
                around.acts(),
                around.clock());
        accept = new AcceptingTask(repository, permissions, workflow, around.acts(), around.clock());
        report = new ReportingProgress(repository, permissions, files, around.acts(), around.clock());
        submit = new SubmittingTask(repository, permissions, files, workflow, around.acts(), around.clock());
        verify = new VerifyingTask(repository, permissions, otherUnit, workflow, around.acts(), around.clock());
        signOff = new SigningOffTask(
                repository,
                permissions,
                otherUnit,
                task -> gate.requireOpen(task),
                resolutions.follow,
                workflow,
                around.acts(),
                around.clock());
        movingLimits = new MovingLimits(repository, calendar, workflow, around.acts(), around.clock());
        markOverdue = new MarkingTaskOverdue(repository, around.acts(), around.clock());
        decline = new DecliningTask(
                repository,
                town.organisations(),
                otherUnit,
                calendar,
                permissions,
                workflow,
                around.acts(),
                around.clock());
        decideDecline = new DecidingDecline(
                repository,
                resolutions.resolutions,
                resolutions.follow,
                leadUnits,
                town.organisations(),
                otherUnit,
                calendar,
                permissions,
                workflow,
                around.acts(),
                around.clock());
        declines = new ReadingDeclines(
                repository,
                resolutions.resolutions,
                leadUnits,
                town.organisations(),
                otherUnit,
                permissions,
                around.clock());
        orders = new GivingOrders(
                repository,
                resolutions.resolutions,
                resolutions.follow,
                town.organisations(),
                otherUnit,
                calendar,
                workflow,
                around.acts(),
                around.clock());
        evaluated =
                new KeepingEvaluatedTasks(repository, orders, town.organisations(), otherUnit, calendar, permissions);
        resting = new RestingTasks(repository, resolutions.follow, calendar, workflow, around.acts(), around.clock());
        dueDates = new ExtendingDueDates(repository, otherUnit, calendar, workflow, around.clock());
        views = new ReadingTasks(
                repository,
                list,
                new NamedTaskPortrait(
                        resolutions.resolutions,
                        held.world.convening.meetings,
                        files,
                        town.compounds(),
                        town.organisations(),
                        town.persons(),
                        otherUnit,
                        calendar,
                        deadlines,
                        permissions,
                        around.clock()),
                resolutions.resolutions,
                leadUnits,
                calendar,
                town.organisations(),
                permissions,
                around.clock());
    }

    private MinutesId issued(MinutesFixture feature) {
        MinutesId drafted = feature.draft.draft(held.meeting);
        feature.send.send(TestTown.SECRETARY, drafted);
        TextHash read = feature.views.get(TestTown.SECRETARY, drafted).hash();
        List.of(TestTown.RC_1, TestTown.OC_1, TestTown.PSC_1)
                .forEach(delegate -> feature.countersign.sign(delegate, drafted, read));
        held.world.around.clock().set("2026-03-20T17:00");
        feature.issue.issue(TestTown.PARTY_SECRETARY, drafted);
        resolutions.hear(held.world.around.acts().last());
        return drafted;
    }

    /** What the container does with what happens to a resolution. */
    public void hear(Act change) {
        if (change instanceof ResolutionSuspended suspended) {
            resting.suspend(suspended);
        } else if (change instanceof ResolutionResumed resumed) {
            resting.resume(resumed);
        } else if (change instanceof ResolutionRevoked revoked) {
            resting.cancel(revoked);
        }
    }

    private static void permit(GivenPermissions permissions) {
        Scope community = Scope.community(COMMUNITY);
        Scope ofPsc = Scope.organisation(COMMUNITY, PSC);
        permissions
                .allow(TestTown.PARTY_SECRETARY, Action.ASSIGN_TASK, community)
                .allow(TestTown.PARTY_SECRETARY, Action.VERIFY_TASK, community)
                .allow(TestTown.PARTY_SECRETARY, Action.SIGN_OFF_MINOR_TASK, community)
                .allow(TestTown.PARTY_SECRETARY, Action.READ_TASK, ofPsc)
                .allow(TestTown.SUPERVISOR, Action.VERIFY_TASK, community)
                .allow(TestTown.SUPERVISOR, Action.SIGN_OFF_MAJOR_TASK, community)
                .allow(TestTown.SUPERVISOR, Action.READ_TASK, ofPsc)
                .allow(TestTown.PSC_1, Action.WORK_ON_TASK, ofPsc)
                .allow(TestTown.PSC_1, Action.READ_TASK, ofPsc);
    }

    /** The resolution on the bulky-waste point, to which only the property service is obliged. */
    public ResolutionId bulkyWaste() {
        return ofTitle(ClosedMeeting.BULKY_WASTE);
    }

    ResolutionId ofTitle(String title) {
        return resolutions.resolutions.ofMeeting(held.meeting).stream()
                .filter(resolution -> resolution.title().equals(title))
                .map(Resolved::id)
                .findFirst()
                .orElseThrow();
    }

    TaskDraft draft(TaskWeight weight) {
        return new TaskDraft("设置投放点", "现场照片可见投放点", PSC, weight, Optional.empty());
    }

    public TaskId assigned(TaskWeight weight) {
        return assigned(weight, Optional.empty());
    }

    TaskId assigned(TaskWeight weight, Optional<LocalDate> due) {
        TaskDraft draft = new TaskDraft("设置投放点", "现场照片可见投放点", PSC, weight, due);
        return assign.assign(TestTown.PARTY_SECRETARY, bulkyWaste(), draft);
    }

    /** A notice says so. */
    void dayOff(LocalDate day) {
        held.world.around.calendar().dayOff(day);
    }

    TaskId accepted(TaskWeight weight) {
        TaskId task = assigned(weight);
        accept.accept(TestTown.PSC_1, task);
        return task;
    }

    public TaskId submitted(TaskWeight weight) {
        TaskId task = accepted(weight);
        submit.submit(TestTown.PSC_1, task, "已完成", List.of(photo()));
        return task;
    }

    /** The whole way of a task that mends another one. */
    public void mended(TaskId task) {
        accept.accept(TestTown.PSC_1, task);
        submit.submit(TestTown.PSC_1, task, "已整改", List.of(photo()));
        verify.verify(TestTown.PARTY_SECRETARY, task, "");
        signOff.signOff(TestTown.PARTY_SECRETARY, task);
    }

    public TaskId verified(TaskWeight weight) {
        TaskId task = submitted(weight);
        verify.verify(TestTown.PARTY_SECRETARY, task, "");
        return task;
    }

    /** The smallest thing that is recognised as a PNG. */
    static NewFile photo() {
        return new NewFile("现场.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13});
    }

    TaskState stateOf(TaskId task) {
        return views.get(TestTown.PSC_1, task).state();
    }

    /** Lists are proved on the database. */
    private static final class NoList implements TaskList {

        @Override
        public List<Task> find(Set<OrganisationId> communities, TaskFilter filter, Instant now, PageRequest page) {
            throw new IllegalStateException("lists are proved on the database");
        }

        @Override
        public List<Task> of(Set<OrganisationId> communities, Collection<ResolutionId> ofResolutions) {
            throw new IllegalStateException("lists are proved on the database");
        }
    }

    private static final class RecordedTaskWorkflow implements TaskWorkflow {

        private final List<String> told = new ArrayList<>();

        @Override
        public void assigned(TaskId task, Assignment assignment) {
            told.add("assigned " + assignment.weight() + " to " + assignment.leadUnit() + " of "
                    + assignment.community() + " in " + assignment.street() + ", accept by " + assignment.acceptBy()
                    + ", due " + assignment.due()
                    + assignment
                            .insteadOfSecretary()
                            .map(owners -> ", instead of the secretary " + owners)
                            .orElse(""));
        }

        @Override
        public void limitsMoved(TaskId task, Instant acceptBy, Instant due) {
            told.add("limits moved to " + acceptBy + ", " + due);
        }

        @Override
        public void extended(TaskId task, Instant acceptBy, Instant due, boolean wasDue) {
            told.add("extended to " + due + (wasDue ? ", after the old limit" : ""));
        }

        @Override
        public void accepted(TaskId task) {
            told.add("accepted");
        }

        @Override
        public void declined(TaskId task, Decider decider) {
            told.add("declined, " + (decider.isStreet() ? decider.street() : decider.community()) + " decides by "
                    + decider.decideBy());
        }

        @Override
        public void declineRefused(TaskId task) {
            told.add("decline refused");
        }

        @Override
        public void reassigned(TaskId task, Assignment assignment) {
            told.add("reassigned to " + assignment.leadUnit() + ", accept by " + assignment.acceptBy());
        }

        @Override
        public void submitted(TaskId task) {
            told.add("submitted");
        }

        @Override
        public void verified(TaskId task) {
            told.add("verified");
        }

        @Override
        public void rejected(TaskId task) {
            told.add("rejected");
        }

        @Override
        public void leadUnitChanged(TaskId task, OrganisationId from, OrganisationId to) {
            told.add("reassigned from " + from + " to " + to);
        }

        @Override
        public void signedOff(TaskId task) {
            told.add("signed off");
        }

        @Override
        public void suspended(TaskId task) {
            told.add("suspended");
        }

        @Override
        public void resumed(TaskId task, Instant acceptBy, Instant due) {
            told.add("resumed, accept by " + acceptBy + ", due " + due);
        }

        @Override
        public void cancelled(TaskId task) {
            told.add("cancelled");
        }
    }
}
