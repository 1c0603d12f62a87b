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
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.audit.AuditEntry;
import org.lianxi.committee.audit.AuditFilter;
import org.lianxi.committee.audit.AuditViews;
import org.lianxi.committee.audit.ChainVerdict;
import org.lianxi.committee.audit.Subject;
import org.lianxi.committee.audit.VerifyAuditChain;
import org.lianxi.web.security.SignedIn;

/** The audit trail, for the auditor. */
@Path("/audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private static final int ROWS = 100;

    @Inject
    private SignedIn signedIn;

    @Inject
    private AuditViews audit;

    @Inject
    private VerifyAuditChain verify;

    /** What the check found. */
    public record Finding(boolean intact, Optional<Long> entries, Optional<Long> brokenAt, Optional<String> flaw) {}

    @GET
    @Operation(summary = "Entries, newest first", description = "Pages follow the sequence: ask on with before.")
    public Listing<AuditEntry> page(
            @QueryParam("before") @DefaultValue("0") long before,
            @QueryParam("act") @Nullable String act,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("subject") @Nullable String subject,
            @Context UriInfo address) {
        AuditFilter filter = new AuditFilter(
                Optional.empty(),
                Query.given(act),
                Query.given(kind).flatMap(word -> Query.given(subject).map(id -> new Subject(word, id))),
                Optional.empty(),
                Optional.empty());
        List<AuditEntry> entries = audit.page(
                signedIn.person(), filter, before > 0 ? OptionalLong.of(before) : OptionalLong.empty(), ROWS);
        return new Listing<>(entries, next(entries, address));
    }

    private static Optional<String> next(List<AuditEntry> entries, UriInfo address) {
        return entries.size() < ROWS
                ? Optional.empty()
                : Optional.of(Listing.with(
                        "before", Long.toString(entries.get(ROWS - 1).seq()), address));
    }

    @GET
    @Path("/chain")
    @Operation(summary = "Walk along the chain and say whether every link holds")
    public Finding check() {
        ChainVerdict verdict = verify.verify(signedIn.person());
        if (verdict instanceof ChainVerdict.Broken broken) {
            return new Finding(
                    false,
                    Optional.empty(),
                    Optional.of(broken.seq()),
                    Optional.of(broken.flaw().name()));
        }
        return new Finding(
                true,
                verdict instanceof ChainVerdict.Intact whole ? Optional.of(whole.count()) : Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
