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
class ReportingProgress implements ReportProgress {

    private static final int LONGEST_NOTE = 2000;

    private final TaskRepository repository;
    private final Permissions permissions;
    private final TaskFiles files;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    ReportingProgress(
            TaskRepository repository, Permissions permissions, TaskFiles files, Event<Act> acts, InstantSource clock) {
        this.repository = repository;
        this.permissions = permissions;
        this.files = files;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void report(PersonId by, TaskId id, String note, List<NewFile> attached) {
        Task task = repository.getForAct(id);
        permissions.require(by, Action.WORK_ON_TASK, Scope.organisation(task.community(), task.leadUnit()));
        Input input = Input.check().text("note", note, 1, LONGEST_NOTE);
        files.check(input, "files", attached).orRefuse();
        task.requireWorking();
        List<StoredFileId> stored = files.store(by, id, attached);
        task.reportProgress(new Note(Optional.of(by), note.strip(), stored), clock.instant());
        acts.fire(new ProgressReported(by, id, task.community(), stored.size()));
    }
}
