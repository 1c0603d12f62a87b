package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.meeting.agenda.AgendaItemDraft;
import org.lianxi.meeting.agenda.AgendaItemId;
import org.lianxi.meeting.agenda.AgendaItemView;
import org.lianxi.meeting.agenda.AgendaView;
import org.lianxi.meeting.agenda.AgendaViews;
import org.lianxi.meeting.agenda.AttachPaper;
import org.lianxi.meeting.agenda.ChangeAgendaItem;
import org.lianxi.meeting.agenda.MoveAgendaItem;
import org.lianxi.meeting.agenda.PutOnAgenda;
import org.lianxi.meeting.agenda.SeenAgenda;
import org.lianxi.meeting.agenda.TakeOffAgenda;
import org.lianxi.meeting.carryover.CarriedOver;
import org.lianxi.meeting.carryover.CarryOverViews;
import org.lianxi.meeting.convening.LockAgenda;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.UnlockAgenda;
import org.lianxi.meeting.decision.DeferCause;
import org.lianxi.meeting.decision.DeferItem;
import org.lianxi.meeting.decision.Deferral;
import org.lianxi.meeting.document.StoredFileId;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.web.security.SignedIn;

/** The agenda of a meeting: what comes on it, in which order, and its lock. */
@Path("/agendas")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private AgendaViews agendas;

    @Inject
    private CarryOverViews carryOver;

    @Inject
    private PutOnAgenda putOnAgenda;

    @Inject
    private ChangeAgendaItem changeAgendaItem;

    @Inject
    private MoveAgendaItem moveAgendaItem;

    @Inject
    private TakeOffAgenda takeOffAgenda;

    @Inject
    private AttachPaper attachPaper;

    @Inject
    private LockAgenda lockAgenda;

    @Inject
    private UnlockAgenda unlockAgenda;

    @Inject
    private DeferItem deferItem;

    /** An agenda, and why some of its items come before a meeting again. */
    public record WholeAgenda(AgendaView agenda, List<CarriedOver> carriedOver) {}

    /** A matter to be put on the agenda. */
    public record NewItem(String matter, AgendaItemDraft item) {}

    /** What was made. */
    public record Made(AgendaItemId id) {}

    /** Where to, the first place being 1. */
    public record Place(int position) {}

    /** Papers of an item. */
    public record Papers(List<Upload> files) {}

    /** Why. */
    public record Reason(String reason) {}

    /** Why to the next meeting. */
    public record PutOff(DeferCause cause, @Nullable String reason) {}

    @GET
    @Path("/{meeting}")
    @Operation(
            summary = "The agenda with its version",
            description = "A change may name the version it was made from with seen=.")
    public WholeAgenda get(@PathParam("meeting") String meeting) {
        MeetingId id = new MeetingId(meeting);
        AgendaView agenda = agendas.of(signedIn.person(), id);
        List<MatterId> matters =
                agenda.items().stream().map(AgendaItemView::matter).toList();
        return new WholeAgenda(
                agenda, List.copyOf(carryOver.reasons(matters, id).values()));
    }

    @POST
    @Path("/{meeting}/items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put a matter of the backlog on the agenda")
    public Made put(@PathParam("meeting") String meeting, @QueryParam("seen") @Nullable Integer seen, NewItem item) {
        return new Made(putOnAgenda.put(
                signedIn.person(), new MeetingId(meeting), new MatterId(item.matter()), item.item(), seen(seen)));
    }

    @PUT
    @Path("/items/{item}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Word an item anew")
    public void change(
            @PathParam("item") String item, @QueryParam("seen") @Nullable Integer seen, AgendaItemDraft draft) {
        changeAgendaItem.change(signedIn.person(), new AgendaItemId(item), draft, seen(seen));
    }

    @PUT
    @Path("/items/{item}/position")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move an item")
    public void move(@PathParam("item") String item, @QueryParam("seen") @Nullable Integer seen, Place place) {
        moveAgendaItem.move(signedIn.person(), new AgendaItemId(item), place.position(), seen(seen));
    }

    @DELETE
    @Path("/items/{item}")
    @Operation(summary = "Take an item off; its matter is in the backlog again")
    public void takeOff(@PathParam("item") String item, @QueryParam("seen") @Nullable Integer seen) {
        takeOffAgenda.takeOff(signedIn.person(), new AgendaItemId(item), seen(seen));
    }

    @POST
    @Path("/items/{item}/papers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Attach papers to an item", description = "Files are Base64; up to five.")
    public void attach(@PathParam("item") String item, Papers papers) {
        attachPaper.attach(signedIn.person(), new AgendaItemId(item), Upload.files(papers.files()));
    }

    @DELETE
    @Path("/items/{item}/papers/{file}")
    @Operation(summary = "Take a paper off an item")
    public void remove(@PathParam("item") String item, @PathParam("file") String file) {
        attachPaper.remove(signedIn.person(), new AgendaItemId(item), new StoredFileId(file));
    }

    @POST
    @Path("/items/{item}/deferral")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put an item off to the next meeting, while in session")
    public void defer(@PathParam("item") String item, PutOff putOff) {
        deferItem.defer(
                signedIn.person(),
                new AgendaItemId(item),
                new Deferral(
                        putOff.cause(), Optional.ofNullable(putOff.reason()).orElse("")));
    }

    @PUT
    @Path("/{meeting}/lock")
    @Operation(summary = "Lock the agenda")
    public void lock(@PathParam("meeting") String meeting) {
        lockAgenda.lock(signedIn.person(), new MeetingId(meeting));
    }

    @POST
    @Path("/{meeting}/unlock")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Open the agenda again, before its notice")
    public void unlock(@PathParam("meeting") String meeting, Reason why) {
        unlockAgenda.unlock(signedIn.person(), new MeetingId(meeting), why.reason());
    }

    private static SeenAgenda seen(@Nullable Integer version) {
        return Optional.ofNullable(version).map(SeenAgenda::of).orElse(SeenAgenda.whatever());
    }
}
