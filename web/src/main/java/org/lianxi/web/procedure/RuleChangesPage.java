package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.rulechange.RuleChangeState;
import org.lianxi.committee.rulechange.RuleChangeView;
import org.lianxi.committee.rulechange.RuleChanges;

/** Changes of rules in a place, around it and within it, newest first. */
@Named
@RequestScoped
public class RuleChangesPage {

    @Inject
    private RuleChanges changes;

    @Inject
    private RulePlaces places;

    private String place = "";
    private String state = "";
    private int number = 1;
    private Page<RuleChangeView> page = Page.empty(PageRequest.first());

    /** Reads one page of the history. */
    public void load() {
        if (place.isEmpty()) {
            place = places.own().map(OrganisationId::value).orElse("");
        }
        page = changes.page(
                new OrganisationId(place),
                Arrays.stream(RuleChangeState.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst(),
                PageRequest.page(number));
    }

    public RuleChangeState[] getStates() {
        return RuleChangeState.values();
    }

    public List<RulePlaces.Place> getPlaces() {
        return places.all();
    }

    public Page<RuleChangeView> getPage() {
        return page;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state == null ? "" : state;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
