package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.web.security.SignedIn;

/** Who one is here. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private SignedIn signedIn;

    /** A person with the posts of this moment. */
    public record Me(PersonId person, String displayName, List<Mandate> posts) {}

    @GET
    @Operation(summary = "Who is signed in, and in which posts")
    public Me me() {
        return new Me(signedIn.person(), signedIn.getDisplayName(), signedIn.posts());
    }
}
