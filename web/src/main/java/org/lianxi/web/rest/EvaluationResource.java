package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.evaluation.AskForEvaluation;
import org.lianxi.meeting.evaluation.DecideEvaluation;
import org.lianxi.meeting.evaluation.EvaluationDecision;
import org.lianxi.meeting.evaluation.EvaluationId;
import org.lianxi.meeting.evaluation.EvaluationToken;
import org.lianxi.meeting.evaluation.EvaluationView;
import org.lianxi.meeting.evaluation.EvaluationViews;
import org.lianxi.meeting.evaluation.InviteToEvaluation;
import org.lianxi.meeting.task.TaskId;
import org.lianxi.web.security.SignedIn;

/** Rounds of evaluating tasks: sums only. Answers come in by slips, not here. */
@Path("/evaluations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvaluationResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private EvaluationViews evaluations;

    @Inject
    private AskForEvaluation askFor;

    @Inject
    private InviteToEvaluation invite;

    @Inject
    private DecideEvaluation decide;

    /** How many are invited. */
    public record Invitation(int number) {}

    /** The tokens of the slips, told this once. */
    public record Slips(List<String> tokens) {

        static Slips of(List<EvaluationToken> tokens) {
            return new Slips(tokens.stream().map(EvaluationToken::value).toList());
        }
    }

    /** What follows; the standard only where it is mended. */
    public record Decision(EvaluationDecision decision, String reason, String standard) {}

    /** The rounds of a task, the first one first. */
    public record Rounds(List<EvaluationView> items) {}

    @GET
    @Operation(summary = "The rounds of a task")
    public Rounds ofTask(@QueryParam("task") @Nullable String task) {
        return new Rounds(evaluations.ofTask(
                signedIn.person(), new TaskId(Query.given(task).orElse(""))));
    }

    /** The task of which those concerned are to be asked. */
    public record Wish(String task) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Have those concerned asked once the task is verified")
    public EvaluationView ask(Wish wish) {
        return evaluations.get(signedIn.person(), askFor.ask(signedIn.person(), new TaskId(wish.task())));
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One round",
            description = "Nothing but the number of replies where there are fewer than five.")
    public Response get(@PathParam("id") String id, @Context Request request) {
        EvaluationView evaluation = evaluations.get(signedIn.person(), new EvaluationId(id));
        return Versions.tagged(evaluation, evaluation.version(), request);
    }

    @POST
    @Path("/{id}/slips")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open the round and get its tokens, this once")
    public Slips invite(@PathParam("id") String id, Invitation invitation) {
        return Slips.of(invite.invite(signedIn.person(), new EvaluationId(id), invitation.number()));
    }

    @POST
    @Path("/{id}/new-slips")
    @Operation(summary = "Void unused tokens and get as many new ones, this once")
    public Slips replace(@PathParam("id") String id) {
        return Slips.of(invite.replaceSlips(signedIn.person(), new EvaluationId(id)));
    }

    @POST
    @Path("/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide what follows where the replies do not")
    public EvaluationView decide(@PathParam("id") String id, Decision made) {
        EvaluationId evaluation = new EvaluationId(id);
        switch (made.decision()) {
            case ACCEPTED -> decide.accept(signedIn.person(), evaluation, made.reason());
            case REOPENED -> decide.reopen(signedIn.person(), evaluation, made.standard(), made.reason());
            case TO_AGENDA -> decide.toAgenda(signedIn.person(), evaluation, made.reason());
        }
        return evaluations.get(signedIn.person(), evaluation);
    }
}
