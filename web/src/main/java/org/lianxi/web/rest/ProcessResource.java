package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.bpmn.consistency.CheckConsistency;
import org.lianxi.bpmn.consistency.ConsistencyReport;
import org.lianxi.web.security.SignedIn;

/** Things and their processes, for the operator. */
@Path("/processes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProcessResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private CheckConsistency check;

    @GET
    @Path("/consistency")
    @Operation(summary = "What the last check found; 204 if none was made since the start")
    public Response last() {
        return check.last(signedIn.person())
                .map(report -> Response.ok(report).build())
                .orElseGet(() -> Response.noContent().build());
    }

    @POST
    @Path("/consistency")
    @Operation(summary = "Check now")
    public ConsistencyReport check() {
        return check.check(signedIn.person());
    }
}
