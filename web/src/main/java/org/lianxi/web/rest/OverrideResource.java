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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.override.DecideOverride;
import org.lianxi.committee.override.EndOverride;
import org.lianxi.committee.override.OverrideDraft;
import org.lianxi.committee.override.OverrideId;
import org.lianxi.committee.override.OverrideView;
import org.lianxi.committee.override.Overrides;
import org.lianxi.committee.override.ProposeOverride;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;
import org.lianxi.web.security.SignedIn;

/** Where a cell of the permission matrix says something else: read by everybody, proposed by one, decided by another. */
@Path("/overrides")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OverrideResource {

    @Inject
    private Overrides overrides;

    @Inject
    private ProposeOverride proposeOverride;

    @Inject
    private DecideOverride decideOverride;

    @Inject
    private EndOverride endOverride;

    @Inject
    private SignedIn signedIn;

    /** An override to be proposed. */
    public record NewOverride(
            Action action,
            Role role,
            String place,
            Reach reach,
            String reason,
            LocalDate from,
            Optional<LocalDate> until) {}

    /** Why something was decided. */
    public record Remark(String remark) {}

    /** What was made. */
    public record Made(OverrideId id) {}

    @GET
    @Operation(summary = "Every override that was ever proposed, newest first")
    public Listing<OverrideView> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("place") @Nullable String place,
            @Context UriInfo address) {
        return Listing.of(overrides.page(Query.given(place).map(OrganisationId::new), PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One override")
    public OverrideView get(@PathParam("id") String id) {
        return overrides.get(new OverrideId(id));
    }

    @GET
    @Path("/{id}/versions")
    @Operation(summary = "Every version of the same cell in the same place, newest first")
    public List<OverrideView> versions(@PathParam("id") String id) {
        return overrides.versions(new OverrideId(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose an override", description = "Another person has to approve it before it holds.")
    @APIResponse(responseCode = "201", description = "Proposed; its address is in the answer")
    public Response propose(NewOverride made, @Context UriInfo address) {
        OverrideId id = proposeOverride.propose(
                signedIn.person(),
                new OverrideDraft(
                        made.action(),
                        made.role(),
                        new OrganisationId(made.place()),
                        made.reach(),
                        made.reason(),
                        made.from(),
                        made.until()));
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.value()).build())
                .entity(new Made(id))
                .build();
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve an override that somebody else proposed")
    public OverrideView approve(@PathParam("id") String id, Remark remark) {
        decideOverride.approve(signedIn.person(), new OverrideId(id), remark.remark());
        return get(id);
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse an override, and say why")
    public OverrideView refuse(@PathParam("id") String id, Remark remark) {
        decideOverride.refuse(signedIn.person(), new OverrideId(id), remark.remark());
        return get(id);
    }

    @POST
    @Path("/{id}/end")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "End an override today, and say why")
    public OverrideView end(@PathParam("id") String id, Remark remark) {
        endOverride.end(signedIn.person(), new OverrideId(id), remark.remark());
        return get(id);
    }
}
