package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.document.NewFile;
import org.lianxi.meeting.document.StoredFileId;

@ApplicationScoped
@Transactional
class SubmittingTask implements SubmitTask {

    private static final int LONGEST_REPORT = 2000;

    private final TaskRepository repository;
    private final Permissions permissions;
    private final TaskFiles files;
    private final TaskWorkflow workflow;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    SubmittingTask(
            TaskRepository repository,
            Permissions permissions,
            TaskFiles files,
            TaskWorkflow workflow,
            Event<Act> acts,
            InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.files = files;
        this.workflow = workflow;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void submit(PersonId by, TaskId id, String report, List<NewFile> evidence) {
        Task task = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(task.community(), task.leadUnit()));
        Input input = Input.check()
                .text("report", report, 1, LONGEST_REPORT)
                .that(!evidence.isEmpty(), "evidence", "evidence-required");
        files.check(input, "evidence", evidence).orRefuse();
        task.requireWorking();
        List<StoredFileId> stored = files.store(by, id, evidence);
        task.submit(new Note(Optional.of(by), report.strip(), stored), clock.instant());
        workflow.submitted(id);
        acts.fire(new TaskSubmitted(
                by,
                id,
                task.community(),
                stored.stream().map(StoredFileId::value).toList()));
    }
}
