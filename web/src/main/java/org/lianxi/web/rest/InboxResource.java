package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.bpmn.inbox.Inbox;
import org.lianxi.bpmn.inbox.InboxEntry;
import org.lianxi.bpmn.inbox.WorkId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.web.security.SignedIn;

/** What waits for the person. */
@Path("/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private Inbox inbox;

    @GET
    @Operation(summary = "What waits for me, most urgent first")
    public Listing<InboxEntry> page(@QueryParam("page") @DefaultValue("1") int page, @Context UriInfo address) {
        return Listing.of(inbox.page(signedIn.person(), PageRequest.page(page)), address);
    }

    @PUT
    @Path("/{work}/claim")
    @Operation(summary = "Take on what is offered to one of my posts")
    public void claim(@PathParam("work") String work) {
        inbox.claim(signedIn.person(), new WorkId(work));
    }

    @DELETE
    @Path("/{work}/claim")
    @Operation(summary = "Offer it to the whole post again")
    public void giveBack(@PathParam("work") String work) {
        inbox.giveBack(signedIn.person(), new WorkId(work));
    }
}
