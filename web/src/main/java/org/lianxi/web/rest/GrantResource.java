package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.lianxi.committee.administration.MandateDraft;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.grant.ApproveGrant;
import org.lianxi.committee.grant.GrantId;
import org.lianxi.committee.grant.GrantKind;
import org.lianxi.committee.grant.GrantView;
import org.lianxi.committee.grant.GrantViews;
import org.lianxi.committee.grant.Proposal;
import org.lianxi.committee.grant.ProposeGrant;
import org.lianxi.committee.grant.RefuseGrant;
import org.lianxi.committee.grant.WithdrawGrant;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.web.security.SignedIn;

/** What one administrator proposes and another approves. */
@Path("/grants")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class GrantResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private GrantViews grants;

    @Inject
    private ProposeGrant proposeGrant;

    @Inject
    private ApproveGrant approveGrant;

    @Inject
    private RefuseGrant refuseGrant;

    @Inject
    private WithdrawGrant withdrawGrant;

    @Inject
    private InstantSource clock;

    /**
     * What is proposed.
     *
     * @param post with organisation and perhaps the last day, for an appointment
     * @param mandate the one to be ended, for an end
     */
    public record NewGrant(
            GrantKind kind,
            String person,
            Optional<Post> post,
            String organisation,
            String until,
            String mandate,
            String reason) {}

    /** Under which id it waits. */
    public record Made(GrantId id) {}

    /** Why not. */
    public record No(String reason) {}

    /**
     * What was carried out.
     *
     * @param temporaryPassword to be handed over; told this once
     */
    public record Approved(Optional<String> temporaryPassword) {

        /** Keeps the password out of every log. */
        @Override
        public String toString() {
            return "Approved";
        }
    }

    @GET
    @Operation(summary = "Proposals that wait, oldest first; with waiting=false the others, newest first")
    public Listing<GrantView> page(
            @QueryParam("waiting") @DefaultValue("true") boolean waiting,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context UriInfo address) {
        return Listing.of(grants.page(signedIn.person(), waiting, PageRequest.page(page)), address);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose what needs a second person")
    @APIResponse(responseCode = "201", description = "It waits for a security administrator")
    public Response propose(NewGrant grant, @Context UriInfo address) {
        GrantId id = proposeGrant.propose(signedIn.person(), proposal(grant));
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.value()).build())
                .entity(new Made(id))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One proposal")
    public Response get(@PathParam("id") String id, @Context Request request) {
        GrantView grant = grants.get(signedIn.person(), new GrantId(id));
        return Versions.tagged(grant, grant.version(), request);
    }

    /** The proposal, if the request names the version that it has now, or none. */
    private GrantId seen(String id, Request request) {
        GrantId grant = new GrantId(id);
        Versions.checkIfNamed(grants.get(signedIn.person(), grant).version(), request);
        return grant;
    }

    private Proposal proposal(NewGrant grant) {
        PersonId person = new PersonId(grant.person());
        return switch (grant.kind()) {
            case APPOINTMENT -> Proposal.appoint(appointment(grant, person), grant.reason());
            case END_OF_MANDATE -> Proposal.end(person, new MandateId(grant.mandate()), grant.reason());
            case PASSWORD_RESET -> Proposal.resetPassword(person, grant.reason());
            case SECOND_FACTOR_RESET -> Proposal.resetSecondFactor(person, grant.reason());
        };
    }

    private MandateDraft appointment(NewGrant grant, PersonId person) {
        Post post = grant.post().orElseThrow(() -> new InvalidInput("post", "input-required"));
        Optional<LocalDate> last = Query.day("until", grant.until());
        return new MandateDraft(
                person, post, new OrganisationId(grant.organisation()), clock.instant(), last.map(day -> day.plusDays(1)
                        .atStartOfDay(WorkingDays.ZONE)
                        .toInstant()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(summary = "Approve, as the second person; it is carried out at once")
    public Response approve(@PathParam("id") String id, @Context Request request) {
        return Response.ok(new Approved(approveGrant.approve(signedIn.person(), seen(id, request))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuse, as the second person, with the reason")
    public Response refuse(@PathParam("id") String id, No no, @Context Request request) {
        refuseGrant.refuse(signedIn.person(), seen(id, request), no.reason());
        return Response.noContent().build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Take back what one has proposed oneself")
    public Response withdraw(@PathParam("id") String id, @Context Request request) {
        withdrawGrant.withdraw(signedIn.person(), seen(id, request));
        return Response.noContent().build();
    }
}
