package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.appointment.CrossView;
import org.lianxi.committee.appointment.MandateViews;
import org.lianxi.committee.appointment.OwnPosts;
import org.lianxi.committee.appointment.PostView;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.security.SignedIn;

/** Who holds which post. */
@Path("/mandates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MandateResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MandateViews mandates;

    @Inject
    private InstantSource clock;

    @GET
    @Path("/own")
    @Operation(summary = "What I hold, held and will hold, and who stands in for me")
    public OwnPosts own() {
        return mandates.own(signedIn.person());
    }

    @GET
    @Operation(summary = "The posts in an organisation, latest first")
    public Listing<PostView> in(
            @QueryParam("organisation") @DefaultValue("-") String organisation,
            @QueryParam("tense") @Nullable String tense,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context UriInfo address) {
        Tense wanted = Query.constant("tense", tense, Tense.class).orElse(Tense.NOW);
        return Listing.of(
                mandates.in(signedIn.person(), new OrganisationId(organisation), wanted, PageRequest.page(page)),
                address);
    }

    @GET
    @Path("/across")
    @Operation(summary = "Persons with posts on more than one side at the end of a day, or now")
    public Listing<CrossView> across(
            @QueryParam("community") @Nullable String community,
            @QueryParam("day") @Nullable String day,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context UriInfo address) {
        Optional<OrganisationId> where = Query.given(community).map(OrganisationId::new);
        Instant at = Query.day("day", day)
                .map(each -> each.plusDays(1)
                        .atStartOfDay(WorkingDays.ZONE)
                        .toInstant()
                        .minusMillis(1))
                .orElseGet(clock::instant);
        return Listing.of(mandates.across(signedIn.person(), where, at, PageRequest.page(page)), address);
    }
}
