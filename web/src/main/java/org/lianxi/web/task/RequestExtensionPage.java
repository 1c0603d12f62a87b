package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.extension.ExtensionRequest;
import org.lianxi.meeting.extension.RequestExtension;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Asking to put the due date of a task off. */
@Named
@RequestScoped
public class RequestExtensionPage {

    @Inject
    private RequestExtension requestExtension;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String reason = "";
    private String progress = "";
    private @Nullable LocalDate until;

    /** Asks, and shows the task. */
    public String request() {
        requestExtension.request(
                signedIn.person(), task.id(), new ExtensionRequest(reason, progress, Optional.ofNullable(until)));
        notices.say("task", "requestExtension.done");
        return task.address();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getProgress() {
        return progress;
    }

    public void setProgress(String progress) {
        this.progress = progress;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
