package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianxi.web.errors.ProblemDocument;
import org.lianxi.web.errors.RefusalTexts;
import org.lianxi.web.security.SignInDesk;

/** Signing in and out. */
@Path("/session")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private static final int UNAUTHORIZED = 401;

    @Inject
    private SignInDesk desk;

    @Inject
    private HttpServletRequest request;

    /**
     * Who wants to come in.
     *
     * @param code of the second factor, where the account has one
     */
    public record Credentials(String login, String password, @Nullable String code) {

        /** Keeps the password out of every log. */
        @Override
        public String toString() {
            return "Credentials[login=" + login + "]";
        }
    }

    /** Begins a session; its cookie is in the answer. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sign in", description = "Five failures in a row lock the account for fifteen minutes.")
    @APIResponse(responseCode = "204", description = "Signed in; the cookie is in the answer")
    @APIResponse(
            responseCode = "401",
            description =
                    "sign-in-wrong, sign-in-locked, sign-in-code-needed, code-wrong, sign-in-suspended or sign-in-expired")
    public Response signIn(Credentials typed, @Context HttpServletResponse response) {
        String code = Optional.ofNullable(typed.code()).orElse("");
        boolean isIn = desk.signIn(typed.login(), typed.password(), response)
                || (desk.isCodeAsked() && !code.isEmpty() && desk.signInWithCode(code, response));
        if (isIn) {
            return Response.noContent().build();
        }
        ProblemDocument problem = refused();
        return Response.status(problem.status())
                .type(ProblemDocument.MEDIA_TYPE)
                .entity(problem.json())
                .build();
    }

    private ProblemDocument refused() {
        return desk.lockedUntil()
                .map(until -> new ProblemDocument(
                        UNAUTHORIZED,
                        desk.refusal(),
                        RefusalTexts.in(ProblemDocument.language(request)).of(desk.refusal(), until),
                        List.of(),
                        Optional.empty()))
                .orElseGet(() -> ProblemDocument.of(UNAUTHORIZED, desk.refusal(), request));
    }

    /** Ends the session. */
    @DELETE
    @Operation(summary = "Sign out")
    @APIResponse(responseCode = "204", description = "Signed out")
    public void signOut() {
        desk.signOut();
    }
}
