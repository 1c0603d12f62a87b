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
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterDraft;
import org.lianxi.meeting.matter.MatterFilter;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterLine;
import org.lianxi.meeting.matter.MatterState;
import org.lianxi.meeting.matter.MatterView;
import org.lianxi.meeting.matter.MatterViews;
import org.lianxi.meeting.matter.SubmitMatter;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.web.security.SignedIn;

/** Matters: what people bring before the three parties. */
@Path("/matters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MatterResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MatterViews matters;

    @Inject
    private SubmitMatter submitMatter;

    /** A matter to be submitted. */
    public record NewMatter(
            String compound,
            String organisation,
            String title,
            String facts,
            String wish,
            MatterCategory category,
            Urgency urgency,
            int affectedHouseholds,
            List<Upload> files) {}

    /** What was made. */
    public record Made(MatterId id) {}

    @GET
    @Operation(summary = "The matters that I may read, newest first")
    public Listing<MatterLine> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("state") @Nullable String state,
            @QueryParam("compound") @Nullable String compound,
            @QueryParam("own") @DefaultValue("false") boolean own,
            @Context UriInfo address) {
        Optional<MatterState> wanted = Query.constant("state", state, MatterState.class);
        MatterFilter filter = new MatterFilter(
                wanted.map(Set::of).orElse(Set.of()),
                Set.of(),
                Query.given(compound).map(CompoundId::new).map(Set::of).orElse(Set.of()),
                own);
        return Listing.of(matters.page(signedIn.person(), filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One matter with its answers")
    public Response get(@PathParam("id") String id, @Context Request request) {
        MatterView matter = matters.get(signedIn.person(), new MatterId(id));
        return Versions.tagged(matter, matter.version(), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Submit a matter", description = "Files are Base64; up to five.")
    @APIResponse(responseCode = "201", description = "Submitted; its address is in the answer")
    public Response submit(NewMatter matter, @Context UriInfo address) {
        MatterId id = submitMatter.submit(signedIn.person(), draft(matter));
        URI location = address.getAbsolutePathBuilder().path(id.value()).build();
        return Response.created(location).entity(new Made(id)).build();
    }

    private static MatterDraft draft(NewMatter matter) {
        return new MatterDraft(
                new CompoundId(matter.compound()),
                new OrganisationId(matter.organisation()),
                matter.title(),
                matter.facts(),
                matter.wish(),
                matter.category(),
                matter.urgency(),
                matter.affectedHouseholds(),
                Upload.files(matter.files()));
    }
}
