package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.meeting.carryover.FollowUpTask;
import org.lianxi.meeting.matter.CloseForChannel;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterPart;
import org.lianxi.meeting.matter.MergeMatter;
import org.lianxi.meeting.matter.SplitMatter;
import org.lianxi.meeting.matter.UnmergeMatter;
import org.lianxi.meeting.matter.WithdrawMatter;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.web.security.SignedIn;

/** What is done to a matter before it is on an agenda. */
@Path("/matters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatterActsResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private WithdrawMatter withdrawMatter;

    @Inject
    private MergeMatter mergeMatter;

    @Inject
    private UnmergeMatter unmergeMatter;

    @Inject
    private SplitMatter splitMatter;

    @Inject
    private CloseForChannel closeForChannel;

    @Inject
    private FollowUpTask followUpTask;

    /** Why. */
    public record Reason(String reason) {}

    /** Into which matter, and why. */
    public record Merger(String into, String reason) {}

    /** Into which parts, and why. */
    public record Parts(List<MatterPart> parts, String reason) {}

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw my matter, until its agenda is locked")
    public void withdraw(@PathParam("id") String id, Reason why) {
        withdrawMatter.withdraw(signedIn.person(), new MatterId(id), why.reason());
    }

    @POST
    @Path("/{id}/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Merge a matter into another; every source keeps its limit and gets its own answer")
    public void merge(@PathParam("id") String id, Merger merger) {
        mergeMatter.merge(signedIn.person(), new MatterId(id), new MatterId(merger.into()), merger.reason());
    }

    @DELETE
    @Path("/{id}/merger")
    @Operation(summary = "Take a merged matter out again")
    public void unmerge(@PathParam("id") String id) {
        unmergeMatter.unmerge(signedIn.person(), new MatterId(id));
    }

    @POST
    @Path("/{id}/parts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Split a matter; every part keeps the sources of the whole")
    public List<MatterId> split(@PathParam("id") String id, Parts parts) {
        return splitMatter.split(signedIn.person(), new MatterId(id), parts.parts(), parts.reason());
    }

    @POST
    @Path("/{id}/channel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Close a matter that is before a court or an authority, naming the channel")
    public void close(@PathParam("id") String id, Reason answer) {
        closeForChannel.close(signedIn.person(), new MatterId(id), answer.reason());
    }

    @POST
    @Path("/of-task/{task}")
    @Operation(summary = "Bring an overdue task before the next meeting")
    public MatterResource.Made follow(@PathParam("task") String task) {
        return new MatterResource.Made(followUpTask.follow(signedIn.person(), new TaskId(task)));
    }
}
