package org.lianxi.web.planning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.meeting.planning.DraftMeetingPlan;
import org.lianxi.meeting.planning.PlanId;
import org.lianxi.meeting.planning.PlanViews;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Beginning the plan of a year. */
@Named
@RequestScoped
public class DraftPlanPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private PlanViews plans;

    @Inject
    private DraftMeetingPlan draftMeetingPlan;

    @Inject
    private Notices notices;

    @Inject
    private InstantSource clock;

    private String place = "";
    private int year;
    private @Nullable List<PlanViews.Place> places;

    /** The year that is usually planned: in the last quarter the next one. */
    public void begin() {
        year = clock.instant().atZone(WorkingDays.ZONE).plusMonths(3).getYear();
    }

    /** Begins the draft, and goes on to its sittings. */
    public String draft() {
        Input.check().text("place", place, 1, Integer.MAX_VALUE).orRefuse();
        PlanId plan = draftMeetingPlan.draft(signedIn.person(), new OrganisationId(place), year);
        notices.say("planning", "drafted");
        return "/planning/plan?faces-redirect=true&id=" + plan;
    }

    public List<SelectItem> getPlaces() {
        return places().stream()
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }

    public boolean isPossible() {
        return !places().isEmpty();
    }

    private List<PlanViews.Place> places() {
        if (places == null) {
            places = plans.draftable(signedIn.person());
        }
        return places;
    }

    public String getPlace() {
        return place.isEmpty() && places().size() == 1 ? places().get(0).id().value() : place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }
}
