package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.resolution.ResolutionId;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.supervision.ResolutionView;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.meeting.supervision.WatchFilter;
import org.lianxi.meeting.supervision.WatchedResolution;
import org.lianxi.web.security.SignedIn;

/** Resolutions as the street watches them. */
@Path("/resolutions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ResolutionResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private ResolutionViews resolutions;

    @GET
    @Operation(summary = "All resolutions of the communities that I watch, one line per task")
    public Listing<WatchedResolution> watched(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("community") @Nullable String community,
            @QueryParam("state") @Nullable String state,
            @QueryParam("overdue") @DefaultValue("false") boolean overdue,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @Context UriInfo address) {
        WatchFilter filter = new WatchFilter(
                Query.given(community).map(OrganisationId::new),
                Query.constant("state", state, ResolutionState.class),
                overdue,
                Query.day("from", from),
                Query.day("to", to));
        return Listing.of(resolutions.watched(signedIn.person(), filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One resolution with its way here: matter, votes, minutes, tasks")
    public ResolutionView get(@PathParam("id") String id) {
        return resolutions.get(signedIn.person(), new ResolutionId(id));
    }
}
