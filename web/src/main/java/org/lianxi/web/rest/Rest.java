package org.lianxi.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** The REST interface. */
@ApplicationPath(Rest.PATH)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Lianxi",
                        version = "1",
                        description = "Party-led tripartite joint meetings. Sign in at POST /api/v1/session; the cookie"
                                + " of the answer is the key to everything else. Every refusal is an"
                                + " application/problem+json document whose type never changes. Lists have pages with"
                                + " a link to the next one; what has a version carries it as an ETag, and a change may"
                                + " name the version it was made from with If-Match."))
public class Rest extends Application {

    static final String PATH = "/api/v1";
}
