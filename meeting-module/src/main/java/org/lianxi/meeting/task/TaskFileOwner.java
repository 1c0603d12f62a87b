package org.lianxi.meeting.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.document.FileOwner;

/** Lets whoever may read a task read its files. */
@ApplicationScoped
class TaskFileOwner implements FileOwner {

    static final String KIND = "task";

    private final TaskRepository repository;
    private final Permissions permissions;

    @Inject
    TaskFileOwner(TaskRepository repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public OrganisationId requireMayRead(PersonId by, String subjectId) {
        Task task = repository.get(new TaskId(subjectId));
        permissions.require(by, Action.READ_TASK, Scope.organisation(task.community(), task.leadUnit()));
        return task.community();
    }
}
