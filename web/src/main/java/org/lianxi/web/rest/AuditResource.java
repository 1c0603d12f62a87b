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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianxi.committee.audit.AuditEntry;
import org.lianxi.committee.audit.AuditFilter;
import org.lianxi.committee.audit.AuditViews;
import org.lianxi.committee.audit.ChainMark;
import org.lianxi.committee.audit.ChainVerdict;
import org.lianxi.committee.audit.VerifyAuditChain;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.web.audit.AuditCopy;
import org.lianxi.web.audit.AuditFormat;
import org.lianxi.web.audit.AuditQuery;
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

    @Inject
    private AuditCopy copies;

    /**
     * What the check found.
     *
     * @param end the last entry and its hash, to be kept elsewhere
     * @param flaw {@code MARK_TOO_OLD} if nothing is broken but the expected entry is no longer kept
     */
    public record Finding(
            boolean intact,
            Optional<Long> entries,
            Optional<String> end,
            Optional<Long> brokenAt,
            Optional<String> flaw) {

        static Finding of(ChainVerdict verdict) {
            if (verdict instanceof ChainVerdict.Broken broken) {
                return flawed(
                        Optional.empty(),
                        Optional.of(broken.seq()),
                        broken.flaw().name());
            }
            if (verdict instanceof ChainVerdict.MarkTooOld old) {
                return flawed(Optional.of(old.end().toString()), Optional.empty(), "MARK_TOO_OLD");
            }
            ChainVerdict.Intact whole = (ChainVerdict.Intact) verdict;
            return new Finding(
                    true,
                    Optional.of(whole.count()),
                    Optional.of(whole.end().toString()),
                    Optional.empty(),
                    Optional.empty());
        }

        private static Finding flawed(Optional<String> end, Optional<Long> brokenAt, String flaw) {
            return new Finding(false, Optional.empty(), end, brokenAt, Optional.of(flaw));
        }
    }

    @GET
    @Operation(summary = "Entries, newest first", description = "Pages follow the sequence: ask on with before.")
    @Parameter(name = "by", in = ParameterIn.QUERY, description = "Id of the person who acted")
    @Parameter(name = "title", in = ParameterIn.QUERY, description = "Part of the role title of the person")
    @Parameter(name = "act", in = ParameterIn.QUERY)
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Kind of the subject")
    @Parameter(name = "subject", in = ParameterIn.QUERY, description = "Id of the subject")
    @Parameter(name = "community", in = ParameterIn.QUERY)
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "First day, year-month-day")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Last day")
    public Listing<AuditEntry> page(@QueryParam("before") @DefaultValue("0") long before, @Context UriInfo address) {
        AuditFilter filter = filter(address);
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

    private static AuditFilter filter(UriInfo address) {
        return AuditQuery.read(name -> Query.given(address.getQueryParameters().getFirst(name)));
    }

    @GET
    @Path("/export")
    @Produces({"text/csv", "application/jsonl"})
    @Operation(
            summary = "A copy of the entries that fit the filter, oldest first",
            description =
                    "format is csv or jsonl; the filter is that of the list. Every line carries all that its hash was"
                            + " made of. The copy itself becomes an entry.")
    public Response export(@QueryParam("format") @DefaultValue("jsonl") String format, @Context UriInfo address) {
        AuditFormat chosen = AuditFormat.named(format);
        AuditCopy.Begun copy = copies.begin(signedIn.person(), filter(address), chosen);
        StreamingOutput lines = out -> copies.write(copy, out);
        return Response.ok(lines, chosen.mediaType())
                .header("Content-Disposition", "attachment; filename=\"" + copy.fileName() + "\"")
                .build();
    }

    @GET
    @Path("/chain")
    @Operation(
            summary = "Walk along the chain and say whether every link holds",
            description =
                    "expect is the end that an earlier check gave out: without it nobody can tell that entries were"
                            + " cut off.")
    public Finding check(@QueryParam("expect") @DefaultValue("") String expect) {
        Optional<ChainMark> mark = Query.given(expect).map(written -> ChainMark.parse(written)
                .orElseThrow(() -> new InvalidInput("expect", "input-wrong-kind")));
        return Finding.of(verify.verify(signedIn.person(), mark));
    }
}
