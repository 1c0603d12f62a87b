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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.planning.AllowLowerFrequency;
import org.lianxi.meeting.planning.ApproveMeetingPlan;
import org.lianxi.meeting.planning.ChangeMeetingPlan;
import org.lianxi.meeting.planning.DayOffRule;
import org.lianxi.meeting.planning.DraftMeetingPlan;
import org.lianxi.meeting.planning.ExemptSitting;
import org.lianxi.meeting.planning.Frequency;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanLine;
import org.lianxi.meeting.planning.PlanView;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.meeting.planning.PlannedSittingId;
import org.lianxi.meeting.planning.ReceiveMeetingPlan;
import org.lianxi.meeting.planning.SeriesDraft;
import org.lianxi.meeting.planning.SeriesId;
import org.lianxi.meeting.planning.SittingRule;
import org.lianxi.web.security.SignedIn;

/** The year's plans of meetings. */
@Path("/meeting-plans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingPlanResource {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private DraftMeetingPlan draftMeetingPlan;

    @Inject
    private ChangeMeetingPlan changeMeetingPlan;

    @Inject
    private ApproveMeetingPlan approveMeetingPlan;

    @Inject
    private AllowLowerFrequency allowLowerFrequency;

    @Inject
    private ReceiveMeetingPlan receiveMeetingPlan;

    @Inject
    private ExemptSitting exemptSitting;

    /** For whom and which year. */
    public record NewPlan(String place, int year) {}

    /** Under which id it is found. */
    public record Made(PlanId id) {}

    /**
     * Sittings that follow one rule.
     *
     * @param version of the draft as it was read
     * @param begins like 14:30
     */
    public record NewSeries(
            int version,
            List<String> compounds,
            boolean redProperty,
            Optional<Frequency> frequency,
            int monthOfQuarter,
            int week,
            Optional<DayOfWeek> weekday,
            String begins,
            Optional<DayOffRule> onDayOff,
            int minutes,
            String place) {}

    /** Under which id the rule is found. */
    public record MadeSeries(SeriesId id) {}

    /** The draft as it was read. */
    public record Seen(int version) {}

    /** The draft as it was read, and why. */
    public record SeenBecause(int version, String reason) {}

    /** Another moment, in UTC, and why. */
    public record Move(int version, String startsAt, String reason) {}

    /** Why. */
    public record Because(String reason) {}

    @GET
    @Operation(summary = "The plans in force and the drafts that I may read, newest year first")
    public Listing<PlanLine> current(@QueryParam("page") @DefaultValue("1") int page, @Context UriInfo address) {
        return Listing.of(plans.current(signedIn.person(), PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One edition of a plan with every sitting and what came of it")
    public PlanView get(@PathParam("id") String id) {
        return plans.get(signedIn.person(), new PlanId(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin the plan of a year, or its next edition")
    public Response draft(NewPlan plan, @Context UriInfo address) {
        PlanId id = draftMeetingPlan.draft(signedIn.person(), new OrganisationId(plan.place()), plan.year());
        return Response.created(
                        address.getAbsolutePathBuilder().path(id.value()).build())
                .entity(new Made(id))
                .build();
    }

    @POST
    @Path("/{id}/series")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Put sittings that follow one rule into the draft")
    public MadeSeries add(@PathParam("id") String id, NewSeries series) {
        SittingRule rule = new SittingRule(
                series.frequency().orElse(Frequency.MONTHLY),
                Math.max(1, series.monthOfQuarter()),
                series.week(),
                series.weekday().orElseThrow(() -> new InvalidInput("weekday", "input-required")),
                time(series.begins()),
                series.onDayOff().orElse(DayOffRule.NEXT_WORKING_DAY));
        List<CompoundId> compounds =
                series.compounds().stream().map(CompoundId::new).toList();
        return new MadeSeries(changeMeetingPlan.add(
                signedIn.person(),
                new PlanId(id),
                series.version(),
                new SeriesDraft(compounds, series.redProperty(), rule, series.minutes(), series.place())));
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException notATime) {
            throw new InvalidInput("begins", "input-not-a-time");
        }
    }

    @POST
    @Path("/{id}/series/{series}/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the sittings of one rule out of the draft")
    public Response takeOut(@PathParam("id") String id, @PathParam("series") String series, Seen seen) {
        changeMeetingPlan.takeOut(signedIn.person(), new PlanId(id), seen.version(), new SeriesId(series));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/sittings/{sitting}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Move one sitting of the draft to another working day of its month or quarter")
    public Response move(@PathParam("id") String id, @PathParam("sitting") String sitting, Move move) {
        changeMeetingPlan.move(
                signedIn.person(),
                new PlanId(id),
                move.version(),
                new PlannedSittingId(sitting),
                moment(move.startsAt()),
                move.reason());
        return Response.noContent().build();
    }

    private static Instant moment(String typed) {
        try {
            return Instant.parse(typed);
        } catch (DateTimeException notAMoment) {
            throw new InvalidInput("startsAt", "input-wrong-kind");
        }
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Approve the draft; the edition before is superseded")
    public Response approve(@PathParam("id") String id, Seen seen) {
        approveMeetingPlan.approve(signedIn.person(), new PlanId(id), seen.version());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/lower-frequency")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Allow, as the street, fewer meetings than the rules say")
    public Response allowLower(@PathParam("id") String id, SeenBecause seen) {
        allowLowerFrequency.allow(signedIn.person(), new PlanId(id), seen.version(), seen.reason());
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/receipt")
    @Operation(summary = "Receive, as the street, an approved plan")
    public Response receive(@PathParam("id") String id) {
        receiveMeetingPlan.receive(signedIn.person(), new PlanId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/sittings/{sitting}/exemption")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Exempt a planned sitting, as the street, before its month or quarter is over")
    public Response exempt(@PathParam("id") String id, @PathParam("sitting") String sitting, Because because) {
        exemptSitting.exempt(signedIn.person(), new PlannedSittingId(sitting), because.reason());
        return Response.noContent().build();
    }
}
