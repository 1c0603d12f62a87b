package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.HistoryLine;
import org.lianxi.committee.organisation.OrganisationFilter;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRecord;
import org.lianxi.committee.organisation.OrganisationRecords;
import org.lianxi.committee.organisation.OrganisationTree;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.RelationKind;
import org.lianxi.committee.organisation.RelationView;
import org.lianxi.committee.organisation.TreeNode;
import org.lianxi.committee.ownmeeting.OwnMeetingView;
import org.lianxi.committee.ownmeeting.OwnMeetingViews;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.registry.ReadRegisterHistory;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.TerritoryFigures;
import org.lianxi.web.security.SignedIn;

/** The register of organisations, as it is or as it was on a day. */
@Path("/organisations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private static final int MOST_BELOW = 200;

    @Inject
    private OrganisationRecords records;

    @Inject
    private OrganisationTree tree;

    @Inject
    private CompoundRecords compounds;

    @Inject
    private OwnMeetingViews ownMeetings;

    @Inject
    private ReadRegisterHistory history;

    @Inject
    private SignedIn signedIn;

    @Inject
    private InstantSource clock;

    /** One organisation with its relations and sums on a day. */
    public record Card(OrganisationRecord record, List<RelationView> relations, TerritoryFigures figures) {}

    @GET
    @Operation(summary = "Organisations of today by a part of the name and by kind")
    public Listing<OrganisationView> found(
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("area") @Nullable String area,
            @Context UriInfo address) {
        OrganisationFilter filter = new OrganisationFilter(
                Query.given(text),
                Query.constant("kind", kind, OrganisationKind.class),
                Query.given(area).map(OrganisationId::new));
        return Listing.of(records.search(filter, PageRequest.page(page)), address);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One organisation with its relations and the sums of its area, on a day")
    public Card get(@PathParam("id") String id, @QueryParam("day") @Nullable String day) {
        OrganisationId organisation = new OrganisationId(id);
        LocalDate asOf = asOf(day);
        return new Card(
                records.of(organisation, asOf),
                records.relations(organisation, asOf),
                compounds.figures(organisation, asOf));
    }

    @GET
    @Path("/{id}/own-meetings")
    @Operation(summary = "The own meetings of a property management committee with their calculation, the latest first")
    public List<OwnMeetingView> ownMeetings(@PathParam("id") String id) {
        return ownMeetings.of(signedIn.person(), new OrganisationId(id));
    }

    @GET
    @Path("/{id}/below")
    @Operation(summary = "What stands directly below it in a tree, on a day")
    public List<TreeNode> below(
            @PathParam("id") String id,
            @QueryParam("tree") @Nullable String kind,
            @QueryParam("day") @Nullable String day) {
        RelationKind which = Query.constant("tree", kind, RelationKind.class).orElse(RelationKind.TERRITORIAL);
        return tree.directlyBelow(which, new OrganisationId(id), asOf(day), MOST_BELOW);
    }

    @GET
    @Path("/{id}/history")
    @Operation(summary = "Everything that ever changed about it, the newest first")
    public List<HistoryLine> history(@PathParam("id") String id) {
        return history.of(signedIn.person(), new OrganisationId(id));
    }

    private LocalDate asOf(@Nullable String day) {
        return Optional.ofNullable(day)
                .flatMap(text -> Query.day("day", text))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE));
    }
}
