package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.extension.DecideExtension;
import org.lianxi.meeting.extension.ExtensionRequest;
import org.lianxi.meeting.extension.ExtensionViews;
import org.lianxi.meeting.extension.ExtensionsView;
import org.lianxi.meeting.extension.RequestExtension;
import org.lianxi.meeting.task.AcceptTask;
import org.lianxi.meeting.task.ReportProgress;
import org.lianxi.meeting.task.SignOffTask;
import org.lianxi.meeting.task.SubmitTask;
import org.lianxi.meeting.task.TaskFilter;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.meeting.task.TaskLine;
import org.lianxi.meeting.task.TaskState;
import org.lianxi.meeting.task.TaskView;
import org.lianxi.meeting.task.TaskViews;
import org.lianxi.meeting.task.VerifyTask;
import org.lianxi.web.security.SignedIn;

/** Tasks from acceptance to sign-off. An act may name the version it was made from with If-Match. */
@Path("/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private TaskViews tasks;

    @Inject
    private AcceptTask acceptTask;

    @Inject
    private ReportProgress reportProgress;

    @Inject
    private SubmitTask submitTask;

    @Inject
    private VerifyTask verifyTask;

    @Inject
    private SignOffTask signOffTask;

    @Inject
    private ExtensionViews extensions;

    @Inject
    private RequestExtension requestExtension;

    @Inject
    private DecideExtension decideExtension;

    /** How far the lead unit has come. */
    public record Progress(String note, List<Upload> files) {}

    /** What the lead unit has done, and what shows it. */
    public record Submission(String report, List<Upload> evidence) {}

    /** Whether the work was done; if it was, perhaps with a remark, if not, with the reason. */
    public record Verification(boolean done, String remark, String reason) {}

    /** Whether the due date is put off, and to which day if not to the one asked for; if not, the reason. */
    public record ExtensionDecision(boolean granted, Optional<LocalDate> until, String answer) {}

    @GET
    @Operation(summary = "The tasks that I may read: open ones first, then by due date")
    public Listing<TaskLine> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("state") @Nullable String state,
            @QueryParam("leadUnit") @Nullable String leadUnit,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @Context UriInfo address) {
        TaskFilter filter = new TaskFilter(
                Query.given(leadUnit).map(OrganisationId::new),
                Query.constant("state", state, TaskState.class),
                overdue);
        return Listing.of(tasks.page(signedIn.person(), filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One task with its whole history")
    public Response get(@PathParam("id") String id, @Context Request request) {
        TaskView task = tasks.get(signedIn.person(), new TaskId(id));
        return Versions.tagged(task, task.version(), request);
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(summary = "Accept for the lead unit")
    public TaskView accept(@PathParam("id") String id, @Context Request request) {
        return after(id, request, task -> acceptTask.accept(signedIn.person(), task));
    }

    @POST
    @Path("/{id}/progress")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write down how far the lead unit has come")
    public TaskView progress(@PathParam("id") String id, Progress made, @Context Request request) {
        return after(
                id,
                request,
                task -> reportProgress.report(signedIn.person(), task, made.note(), Upload.files(made.files())));
    }

    @POST
    @Path("/{id}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report the task as done, with at least one file as evidence")
    public TaskView submit(@PathParam("id") String id, Submission done, @Context Request request) {
        return after(
                id,
                request,
                task -> submitTask.submit(signedIn.person(), task, done.report(), Upload.files(done.evidence())));
    }

    @POST
    @Path("/{id}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verify the work, or send it back", description = "Nobody with a post in the lead unit may.")
    public TaskView verify(@PathParam("id") String id, Verification verification, @Context Request request) {
        return after(id, request, task -> {
            if (verification.done()) {
                verifyTask.verify(signedIn.person(), task, verification.remark());
            } else {
                verifyTask.reject(signedIn.person(), task, verification.reason());
            }
        });
    }

    @GET
    @Path("/{id}/extensions")
    @Operation(summary = "The requests to put the due date off, and what I can ask for")
    public ExtensionsView extensions(@PathParam("id") String id) {
        return extensions.of(signedIn.person(), new TaskId(id));
    }

    @POST
    @Path("/{id}/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask to put the due date off, before it has passed")
    public ExtensionsView requestExtension(
            @PathParam("id") String id, ExtensionRequest wish, @Context Request request) {
        after(id, request, task -> requestExtension.request(signedIn.person(), task, wish));
        return extensions(id);
    }

    @POST
    @Path("/{id}/extensions/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grant the request that waits, or refuse it with a reason")
    public ExtensionsView decideExtension(
            @PathParam("id") String id, ExtensionDecision decision, @Context Request request) {
        after(id, request, task -> {
            if (decision.granted()) {
                decideExtension.grant(signedIn.person(), task, decision.until(), decision.answer());
            } else {
                decideExtension.refuse(signedIn.person(), task, decision.answer());
            }
        });
        return extensions(id);
    }

    @POST
    @Path("/{id}/sign-off")
    @Operation(summary = "Sign off a verified task")
    public TaskView signOff(@PathParam("id") String id, @Context Request request) {
        return after(id, request, task -> signOffTask.signOff(signedIn.person(), task));
    }

    /** An act on a task. */
    private interface Act {
        void on(TaskId task);
    }

    private TaskView after(String id, Request request, Act act) {
        TaskId task = new TaskId(id);
        Versions.checkIfNamed(tasks.get(signedIn.person(), task).version(), request);
        act.on(task);
        return tasks.get(signedIn.person(), task);
    }
}
