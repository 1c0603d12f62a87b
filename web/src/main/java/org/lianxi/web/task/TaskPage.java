package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.meeting.task.TaskActs;
import org.lianxi.meeting.task.TaskEntryKind;
import org.lianxi.meeting.task.TaskEntryView;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskView;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The task of a page as it is now. */
@Named
@RequestScoped
public class TaskPage {

    @Inject
    private TaskViews tasks;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable TaskView view;

    /** Reads it before a page is written; anew after a refused act, so that it shows what others have done. */
    public void load() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            view = null;
        }
        getView();
    }

    /** The task, read once. */
    public TaskView getView() {
        TaskView read = view == null ? tasks.get(signedIn.person(), id()) : view;
        view = read;
        return read;
    }

    TaskId id() {
        return new TaskId(asked.getId());
    }

    /** Back to the task after an act. */
    String address() {
        return "/task/view?faces-redirect=true&id=" + id();
    }

    /** Whose turn it is, in words. */
    public String getTurn() {
        ResourceBundle texts = Texts.of("task", signedIn.locale());
        TaskState state = getView().state();
        return texts.getString(
                state != TaskState.VERIFIED
                        ? "turn." + state
                        : getView().weight().isForStreet() ? "turn.VERIFIED.MAJOR" : "turn.VERIFIED.MINOR");
    }

    /** Whether the reader may see the resolution too; the liaison of a department may not. */
    public boolean isResolutionReadable() {
        return permissions.may(
                signedIn.person(),
                Action.READ_MEETING,
                Scope.community(getView().community()));
    }

    /** Whether anything here waits for the reader. */
    public boolean isWaitingForReader() {
        TaskActs may = getView().may();
        return may.mayAccept() || may.mayReport() || may.maySubmit() || may.mayVerify() || may.maySignOff();
    }

    /** Whether the reader is kept from it only by a post in the lead unit. */
    public boolean isBarredNow() {
        TaskState state = getView().state();
        return getView().barred() && (state == TaskState.SUBMITTED || state == TaskState.VERIFIED);
    }

    /** The notes of the lead unit, oldest first. */
    public List<TaskEntryView> getNotes() {
        return entries(TaskEntryKind.PROGRESS);
    }

    /** What the lead unit has handed in, oldest first. */
    public List<TaskEntryView> getSubmissions() {
        return entries(TaskEntryKind.SUBMITTED);
    }

    /** The reasons for which verification has rejected it, the latest only. */
    public List<TaskEntryView> getLatestRejection() {
        return latest(entries(TaskEntryKind.REJECTED));
    }

    /** What was handed in last. */
    public List<TaskEntryView> getLatestSubmission() {
        return latest(getSubmissions());
    }

    /** What verification said when it found the work done. */
    public List<TaskEntryView> getLatestVerification() {
        return latest(entries(TaskEntryKind.VERIFIED));
    }

    private List<TaskEntryView> entries(TaskEntryKind kind) {
        return getView().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static List<TaskEntryView> latest(List<TaskEntryView> entries) {
        return entries.subList(Math.max(0, entries.size() - 1), entries.size());
    }
}
