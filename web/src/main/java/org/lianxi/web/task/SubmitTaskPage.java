package org.lianxi.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.task.ReportProgress;
import org.lianxi.meeting.task.SubmitTask;
import org.lianxi.meeting.task.TaskActs;
import org.lianxi.web.document.SentFiles;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** What the lead unit does with its task: reporting progress, and handing it in with evidence. */
@Named
@RequestScoped
public class SubmitTaskPage {

    @Inject
    private ReportProgress reportProgress;

    @Inject
    private SubmitTask submitTask;

    @Inject
    private TaskPage task;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String note = "";
    private String report = "";
    private @Nullable List<Part> files;
    private @Nullable List<Part> evidence;

    /** Records a progress note and stays with the task. */
    public String reportProgress() {
        Input.check()
                .that(report.isBlank(), "report", "typed-elsewhere")
                .that(SentFiles.of("evidence").isEmpty(), "evidence", "chosen-elsewhere")
                .orRefuse();
        reportProgress.report(signedIn.person(), task.id(), note, SentFiles.of("files"));
        notices.say("task", "submit.note.done");
        return task.address();
    }

    /** Hands the task in to be verified. */
    public String submit() {
        Input.check()
                .that(note.isBlank(), "note", "typed-elsewhere")
                .that(SentFiles.of("files").isEmpty(), "files", "chosen-elsewhere")
                .orRefuse();
        submitTask.submit(signedIn.person(), task.id(), report, SentFiles.of("evidence"));
        notices.say("task", "submit.report.done");
        return task.address();
    }

    /** Whether the acts are offered. */
    public boolean isOpen() {
        return FacesContext.getCurrentInstance().isPostback()
                || isOffered(task.getView().may());
    }

    private static boolean isOffered(TaskActs may) {
        return may.mayReport() || may.maySubmit();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public @Nullable List<Part> getFiles() {
        return files;
    }

    public void setFiles(@Nullable List<Part> files) {
        this.files = files;
    }

    public @Nullable List<Part> getEvidence() {
        return evidence;
    }

    public void setEvidence(@Nullable List<Part> evidence) {
        this.evidence = evidence;
    }
}
