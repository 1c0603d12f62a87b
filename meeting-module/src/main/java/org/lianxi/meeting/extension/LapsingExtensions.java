package org.lianxi.meeting.extension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.lianxi.meeting.task.TaskCancelled;
import org.lianxi.meeting.task.TaskDeclined;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskSignedOff;

/** What nobody has decided when a task is closed needs no decision any more. */
@ApplicationScoped
class LapsingExtensions {

    private final ExtensionRepository repository;
    private final ExtensionWorkflow workflow;

    @Inject
    LapsingExtensions(ExtensionRepository repository, ExtensionWorkflow workflow) {
        this.repository = repository;
        this.workflow = workflow;
    }

    void on(@Observes TaskSignedOff signedOff) {
        lapse(signedOff.task());
    }

    void on(@Observes TaskCancelled cancelled) {
        lapse(cancelled.task());
    }

    void on(@Observes TaskDeclined declined) {
        lapse(declined.task());
    }

    private void lapse(TaskId task) {
        repository.findWaiting(task).ifPresent(extension -> {
            extension.lapse();
            workflow.lapsed(task);
        });
    }
}
