package org.lianxi.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.diary.Diary;
import org.lianxi.meeting.diary.DiaryEntry;
import org.lianxi.meeting.diary.DiaryFilter;
import org.lianxi.web.security.SignedIn;

/** Meetings and limits by day. */
@Path("/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final int MOST_DAYS = 100;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Diary diary;

    @Inject
    private InstantSource clock;

    @GET
    @Operation(
            summary = "Meetings, planned sittings and limits that I may see, by day",
            description = "first and last are days, both included, a hundred at most; without them this month.")
    public List<DiaryEntry> between(
            @QueryParam("first") @Nullable String first,
            @QueryParam("last") @Nullable String last,
            @QueryParam("community") @Nullable String community,
            @QueryParam("compound") @Nullable String compound) {
        LocalDate today = clock.instant().atZone(WorkingDays.ZONE).toLocalDate();
        LocalDate from = Query.day("first", first).orElse(today.withDayOfMonth(1));
        LocalDate until = Query.day("last", last).orElse(from.plusMonths(1).minusDays(1));
        Input.check()
                .that(
                        !until.isBefore(from) && until.isBefore(from.plusDays(MOST_DAYS)),
                        "last",
                        "input-out-of-range",
                        from,
                        from.plusDays(MOST_DAYS - 1L))
                .orRefuse();
        return diary.between(
                signedIn.person(),
                new DiaryFilter(
                        Query.given(community).map(OrganisationId::new),
                        Query.given(compound).map(CompoundId::new)),
                from,
                until);
    }
}
