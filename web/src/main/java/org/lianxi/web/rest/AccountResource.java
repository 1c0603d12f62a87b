package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.account.AccountDraft;
import org.lianxi.committee.account.AccountFilter;
import org.lianxi.committee.account.AccountLine;
import org.lianxi.committee.account.AccountState;
import org.lianxi.committee.account.AccountViews;
import org.lianxi.committee.account.LiftLock;
import org.lianxi.committee.account.OpenAccount;
import org.lianxi.committee.account.ResumeAccount;
import org.lianxi.committee.account.SuspendAccount;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.web.security.SignedIn;

/** Accounts, for administrators. An act may name the version it was made from with If-Match. */
@Path("/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {

    private static final int ROWS = 50;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AccountViews accounts;

    @Inject
    private OpenAccount openAccount;

    @Inject
    private SuspendAccount suspendAccount;

    @Inject
    private ResumeAccount resumeAccount;

    @Inject
    private LiftLock liftLock;

    /** An account to be opened; its password has to be changed at the first sign-in. */
    public record NewAccount(String person, String login, String password) {

        /** Keeps the password out of every log. */
        @Override
        public String toString() {
            return "NewAccount[person=" + person + "]";
        }
    }

    @GET
    @Operation(summary = "Accounts by login", description = "Pages follow the logins: ask on with after.")
    public Listing<AccountLine> page(
            @QueryParam("text") @DefaultValue("") String text,
            @QueryParam("state") @Nullable String state,
            @QueryParam("after") @DefaultValue("") String after,
            @Context UriInfo address) {
        AccountFilter filter = new AccountFilter(text, Query.constant("state", state, AccountState.class));
        List<AccountLine> found = accounts.after(signedIn.person(), filter, after, ROWS + 1);
        if (found.size() <= ROWS) {
            return new Listing<>(found, Optional.empty());
        }
        String last = found.get(ROWS - 1).login();
        return new Listing<>(found.subList(0, ROWS), Optional.of(Listing.with("after", last, address)));
    }

    @GET
    @Path("/{person}")
    @Operation(summary = "The account of a person")
    public Response get(@PathParam("person") String person, @Context Request request) {
        AccountLine account = accounts.get(signedIn.person(), new PersonId(person));
        return Versions.tagged(account, account.version(), request);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open an account for a registered person")
    @APIResponse(responseCode = "201", description = "Opened; its address is in the answer")
    public Response open(NewAccount account, @Context UriInfo address) {
        openAccount.open(
                signedIn.person(),
                new AccountDraft(new PersonId(account.person()), account.login(), account.password()));
        URI location = address.getAbsolutePathBuilder().path(account.person()).build();
        return Response.created(location).build();
    }

    @PUT
    @Path("/{person}/suspension")
    @Operation(summary = "Let nobody sign in with it, and end its sessions")
    public Response suspend(@PathParam("person") String person, @Context Request request) {
        return after(person, request, each -> suspendAccount.suspend(signedIn.person(), each));
    }

    @DELETE
    @Path("/{person}/suspension")
    @Operation(summary = "Let its holder sign in again")
    public Response resume(@PathParam("person") String person, @Context Request request) {
        return after(person, request, each -> resumeAccount.resume(signedIn.person(), each));
    }

    @DELETE
    @Path("/{person}/lock")
    @Operation(
            summary = "Lift the lock after too many failures",
            description = "For the security administrator; the password stays as it is.")
    public Response lift(@PathParam("person") String person, @Context Request request) {
        return after(person, request, each -> liftLock.lift(signedIn.person(), each));
    }

    private Response after(String id, Request request, Consumer<PersonId> act) {
        PersonId person = new PersonId(id);
        Versions.checkIfNamed(accounts.get(signedIn.person(), person).version(), request);
        act.accept(person);
        return Response.noContent().build();
    }
}
