package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The first page of the interface. */
@Path("/")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ApiIndex {

    private static final Places PLACES = new Places(
            List.of(
                            "meeting-plans",
                            "session",
                            "me",
                            "inbox",
                            "matters",
                            "meetings",
                            "calendar",
                            "minutes",
                            "resolutions",
                            "tasks",
                            "mandates",
                            "progress",
                            "organisations",
                            "compounds",
                            "overrides",
                            "audit")
                    .stream()
                    .map(name -> new Place(name, Rest.PATH + "/" + name))
                    .toList(),
            "/openapi");

    /** Where the interface has something. */
    public record Places(List<Place> places, String description) {}

    /** One place. */
    public record Place(String name, String address) {}

    @GET
    @Operation(summary = "Where the interface has what")
    public Places places() {
        return PLACES;
    }
}
