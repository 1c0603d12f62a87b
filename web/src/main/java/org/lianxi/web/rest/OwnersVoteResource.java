package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.voterecord.OwnersVoteId;
import org.lianxi.committee.voterecord.OwnersVoteLine;
import org.lianxi.committee.voterecord.OwnersVoteView;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.web.security.SignedIn;

/** Owners' votes: sums and calculations, never a single choice. */
@Path("/owners-votes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnersVoteResource {

    @Inject
    private OwnersVoteViews votes;

    @Inject
    private SignedIn signedIn;

    @GET
    @Operation(summary = "The owners' votes of a compound, the newest first")
    public List<OwnersVoteLine> ofCompound(@QueryParam("compound") @DefaultValue("-") String compound) {
        return votes.ofCompound(signedIn.person(), new CompoundId(compound));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One owners' vote with its whole calculation")
    public OwnersVoteView get(@PathParam("id") String id) {
        return votes.get(signedIn.person(), new OwnersVoteId(id));
    }
}
