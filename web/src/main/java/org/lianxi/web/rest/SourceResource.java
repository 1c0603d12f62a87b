package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;
import org.lianxi.meeting.source.AnswerSource;
import org.lianxi.meeting.source.RecordMatter;
import org.lianxi.meeting.source.RecordedDraft;
import org.lianxi.meeting.source.SourceFilter;
import org.lianxi.meeting.source.SourceId;
import org.lianxi.meeting.source.SourceLine;
import org.lianxi.meeting.source.SourceView;
import org.lianxi.meeting.source.SourceViews;
import org.lianxi.web.security.SignedIn;

/** Tickets of the hotline and of the grid platform, and what residents bring to the community. */
@Path("/sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    private SignedIn signedIn;

    @Inject
    private SourceViews sources;

    @Inject
    private RecordMatter recordMatter;

    @Inject
    private AnswerSource answerSource;

    /** A ticket. It has no place for who reported it. */
    public record NewTicket(
            MatterOrigin origin,
            String number,
            String compound,
            Instant receivedAt,
            Optional<Instant> answerBy,
            String title,
            String facts,
            String wish,
            MatterCategory category,
            Urgency urgency,
            int affectedHouseholds) {}

    /** Tickets to be recorded. */
    public record NewTickets(List<NewTicket> tickets) {}

    /** What came of a ticket: its matter, and whether it is new or was recorded before. */
    public record Entered(String number, MatterId matter, SourceId source, boolean isNew) {}

    /** An answer. */
    public record Answer(String text) {}

    @GET
    @Operation(summary = "The sources that I may answer, the soonest limit first")
    public Listing<SourceLine> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("origin") @Nullable String origin,
            @QueryParam("compound") @Nullable String compound,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @Context UriInfo address) {
        SourceFilter filter = new SourceFilter(
                Query.constant("origin", origin, MatterOrigin.class)
                        .map(Set::of)
                        .orElse(Set.of()),
                Query.given(compound).map(CompoundId::new).map(Set::of).orElse(Set.of()),
                open);
        return Listing.of(sources.page(signedIn.person(), filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/of/{matter}")
    @Operation(
            summary = "The sources of a matter, those of merged ones among them",
            description = "Numbers and answers are there for those who screen and admit only.")
    public List<SourceView> ofMatter(@PathParam("matter") String matter) {
        return sources.of(signedIn.person(), new MatterId(matter));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record tickets",
            description =
                    "Up to 200 at once. A number that was recorded before leads to its matter and changes nothing,"
                            + " so the same call may be sent again.")
    public List<Entered> enter(NewTickets sent) {
        Input.check()
                .that(
                        !sent.tickets().isEmpty() && sent.tickets().size() <= MOST_AT_ONCE,
                        "tickets",
                        "input-out-of-range",
                        1,
                        MOST_AT_ONCE)
                .orRefuse();
        return sent.tickets().stream().map(this::enter).toList();
    }

    private Entered enter(NewTicket ticket) {
        RecordMatter.Recorded recorded = recordMatter.record(
                signedIn.person(),
                new RecordedDraft(
                        ticket.origin(),
                        ticket.number(),
                        new CompoundId(ticket.compound()),
                        ticket.receivedAt(),
                        ticket.answerBy(),
                        ticket.title(),
                        ticket.facts(),
                        ticket.wish(),
                        ticket.category(),
                        ticket.urgency(),
                        ticket.affectedHouseholds()));
        return new Entered(ticket.number(), recorded.matter(), recorded.source(), recorded.isNew());
    }

    @POST
    @Path("/{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answer a source; once")
    public void answer(@PathParam("id") String id, Answer answer) {
        answerSource.answer(signedIn.person(), new SourceId(id), answer.text());
    }
}
