package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.task.DeclineReason;
import org.lianxi.meeting.task.DeclineTask;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Declining a task. */
@Named
@RequestScoped
public class DeclineTaskPage {

    @Inject
    private DeclineTask declineTask;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private @Nullable DeclineReason reason;
    private String words = "";

    public String decline() {
        declineTask.decline(signedIn.person(), task.id(), reason, words);
        notices.say("task", "decline.done");
        return task.address();
    }

    /** The reasons that count. */
    public List<DeclineReason> getReasons() {
        return List.of(DeclineReason.values());
    }

    public @Nullable DeclineReason getReason() {
        return reason;
    }

    public void setReason(@Nullable DeclineReason reason) {
        this.reason = reason;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
