package org.lianxi.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.lianxi.web.errors.Cause;
import org.lianxi.web.errors.ProblemDocument;

/** Makes every refusal, mistake and fault a problem document in the caller's language. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Map<Integer, String> CODES = Map.of(
            400, "malformed",
            404, "unknown-address",
            405, "method-not-allowed",
            406, "not-acceptable",
            412, "version-differs",
            415, "wrong-media-type",
            428, "version-missing");

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        ProblemDocument problem = problem(thrown);
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem.json())
                .build();
    }

    private ProblemDocument problem(Throwable thrown) {
        boolean isRefused = Cause.of(thrown).refusal().isPresent();
        if (!isRefused && thrown instanceof WebApplicationException mistake) {
            int status = mistake.getResponse().getStatus();
            if (status < 500) {
                return ProblemDocument.of(status, CODES.getOrDefault(status, "malformed"), request);
            }
        }
        return ProblemDocument.of(thrown, request);
    }
}
