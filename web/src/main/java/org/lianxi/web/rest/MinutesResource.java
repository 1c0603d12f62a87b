package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.meeting.minutes.CountersignMinutes;
import org.lianxi.meeting.minutes.EditMinutes;
import org.lianxi.meeting.minutes.EditedMinutes;
import org.lianxi.meeting.minutes.MinutesId;
import org.lianxi.meeting.minutes.MinutesView;
import org.lianxi.meeting.minutes.MinutesViews;
import org.lianxi.meeting.minutes.TextHash;
import org.lianxi.web.security.SignedIn;

/** Minutes and the answers of the parties to them. */
@Path("/minutes/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MinutesViews views;

    @Inject
    private EditMinutes editMinutes;

    @Inject
    private CountersignMinutes countersign;

    @PathParam("id")
    private String id = "";

    /** What a party says to the text. */
    public enum Answer {
        SIGN,
        SIGN_WITH_REMARK,
        REFUSE
    }

    /**
     * The answer of a party.
     *
     * @param hash fingerprint of the text that was read, as in the minutes
     * @param remark with SIGN_WITH_REMARK
     * @param reason with REFUSE
     */
    public record Countersignature(Answer answer, String hash, String remark, String reason) {}

    /** A new text. */
    public record NewText(String text) {}

    @GET
    @Operation(summary = "Minutes with their text, its fingerprint and the signatures")
    public Response get(@Context Request request) {
        MinutesView minutes = views.get(signedIn.person(), new MinutesId(id));
        return Versions.tagged(minutes, minutes.version(), request);
    }

    @PUT
    @Path("/text")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Replace the text", description = "Needs If-Match. Every signature given so far becomes void.")
    @APIResponse(responseCode = "200", description = "The fingerprint now, and how many answers became void")
    @APIResponse(responseCode = "412", description = "Somebody has edited it meanwhile")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public EditedMinutes edit(
            NewText text, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Context Request request) {
        MinutesId minutes = new MinutesId(id);
        long version = views.get(signedIn.person(), minutes).version();
        Versions.require(version, Optional.ofNullable(ifMatch), request);
        return editMinutes.edit(signedIn.person(), minutes, text.text(), version);
    }

    @POST
    @Path("/countersignature")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Answer for my party",
            description = "Sign, sign with a remark, or refuse with a reason. Bound to exactly the text that was read.")
    public MinutesView countersign(Countersignature given) {
        MinutesId minutes = new MinutesId(id);
        TextHash read = hash(given.hash());
        switch (given.answer()) {
            case SIGN -> countersign.sign(signedIn.person(), minutes, read);
            case SIGN_WITH_REMARK -> countersign.signWithRemark(signedIn.person(), minutes, read, given.remark());
            case REFUSE -> countersign.refuse(signedIn.person(), minutes, read, given.reason());
        }
        return views.get(signedIn.person(), minutes);
    }

    private static TextHash hash(String text) {
        try {
            return new TextHash(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("hash", "input-wrong-kind");
        }
    }
}
