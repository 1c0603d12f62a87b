package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.attendance.AttendanceView;
import org.lianxi.meeting.attendance.AttendanceViews;
import org.lianxi.meeting.convening.MeetingFilter;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.MeetingLine;
import org.lianxi.meeting.convening.MeetingState;
import org.lianxi.meeting.convening.MeetingView;
import org.lianxi.meeting.convening.MeetingViews;
import org.lianxi.meeting.decision.CastVote;
import org.lianxi.meeting.decision.DecisionViews;
import org.lianxi.meeting.decision.ItemDecisionView;
import org.lianxi.meeting.decision.VoteChoice;
import org.lianxi.meeting.motion.MotionView;
import org.lianxi.meeting.motion.MotionViews;
import org.lianxi.meeting.sitting.SendAct;
import org.lianxi.meeting.sitting.SentAct;
import org.lianxi.web.page.When;
import org.lianxi.web.security.SignedIn;

/** Meetings with agenda, attendance and votes. */
@Path("/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private MeetingViews meetings;

    @Inject
    private AttendanceViews attendance;

    @Inject
    private DecisionViews decisions;

    @Inject
    private MotionViews motions;

    @Inject
    private CastVote castVote;

    /** A meeting, its sheet of attendance, and its items with their votes. */
    public record WholeMeeting(MeetingView meeting, AttendanceView attendance, List<ItemDecisionView> items) {}

    @Inject
    private SendAct sendAct;

    /**
     * What somebody in the room does.
     *
     * @param item the item of a vote
     * @param choice what is voted
     * @param reason why
     */
    public record ActInRoom(
            SentAct.Sort act, @Nullable String item, Optional<VoteChoice> choice, @Nullable String reason) {}

    /** When it was done, by the server's clock, and the same as a page shows it. */
    public record DoneInRoom(Instant at, String shownAt) {}

    /** The vote of a party. */
    public record PartyVote(VoteChoice choice, String reason) {}

    @GET
    @Operation(summary = "The meetings that I may read, latest start first")
    public Listing<MeetingLine> page(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("state") @Nullable String state,
            @QueryParam("compound") @Nullable String compound,
            @Context UriInfo address) {
        Optional<MeetingState> wanted = Query.constant("state", state, MeetingState.class);
        MeetingFilter filter = new MeetingFilter(
                wanted.map(Set::of).orElse(Set.of()),
                Set.of(),
                Query.given(compound).map(CompoundId::new).map(Set::of).orElse(Set.of()));
        return Listing.of(meetings.page(signedIn.person(), filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One meeting with attendance, items and votes")
    public WholeMeeting get(@PathParam("id") String id) {
        PersonId by = signedIn.person();
        MeetingId meeting = new MeetingId(id);
        return new WholeMeeting(
                meetings.get(by, meeting), attendance.of(by, meeting), decisions.ofMeeting(by, meeting));
    }

    @GET
    @Path("/{id}/motions")
    @Operation(summary = "The questions of procedure of a meeting (A3), oldest first")
    public List<MotionView> motions(@PathParam("id") String id) {
        return motions.of(signedIn.person(), new MeetingId(id));
    }

    @PUT
    @Path("/items/{item}/vote")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Cast the vote of my party on an item, or change it",
            description = "One consolidated vote per party; it can be changed until the item is concluded.")
    public ItemDecisionView vote(@PathParam("item") String item, PartyVote vote) {
        AgendaItemId id = new AgendaItemId(item);
        castVote.cast(signedIn.person(), id, vote.choice(), vote.reason());
        return decisions.get(signedIn.person(), id);
    }

    @POST
    @Path("/{id}/acts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Sign in, leave, vote or take a vote back, once under a key",
            description =
                    "The header Idempotency-Key names the act. Sent again under the same key nothing is done, and the"
                            + " answer is the same, for two days.")
    public DoneInRoom act(
            @PathParam("id") String id, @HeaderParam("Idempotency-Key") @Nullable String key, ActInRoom act) {
        SentAct sent = new SentAct(
                act.act(),
                new MeetingId(id),
                Query.given(act.item()).map(AgendaItemId::new),
                act.choice(),
                Query.given(act.reason()).orElse(""));
        Instant at = sendAct.send(signedIn.person(), Optional.ofNullable(key).orElse(""), sent);
        return new DoneInRoom(at, DateTimeFormatter.ofPattern("HH:mm:ss").format(at.atZone(When.ZONE)));
    }
}
