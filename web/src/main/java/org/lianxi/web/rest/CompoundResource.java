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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.registry.ReadRegisterHistory;
import org.lianxi.committee.territory.CompoundCard;
import org.lianxi.committee.territory.CompoundChange;
import org.lianxi.committee.territory.CompoundFilter;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.web.security.SignedIn;

/** The register of compounds. */
@Path("/compounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CompoundResource {

    @Inject
    private CompoundRecords records;

    @Inject
    private ReadRegisterHistory history;

    @Inject
    private SignedIn signedIn;

    @GET
    @Operation(summary = "Compounds by a part of the name, community, and whether they lack all three protections")
    public Listing<CompoundView> found(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("community") @Nullable String community,
            @QueryParam("threeNo") @DefaultValue("false") boolean threeNo,
            @Context UriInfo address) {
        CompoundFilter filter =
                new CompoundFilter(Query.given(text), Query.given(community).map(OrganisationId::new), threeNo);
        return Listing.of(records.search(filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One compound: seats with their rules, what of 1+2+N there is, buildings, neighbours")
    public CompoundCard get(@PathParam("id") String id) {
        return records.card(new CompoundId(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "What was true of it from when to when, the newest first")
    public List<CompoundChange> history(@PathParam("id") String id) {
        return history.of(signedIn.person(), new CompoundId(id));
    }
}
