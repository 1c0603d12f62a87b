package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.override.OverrideView;
import org.lianxi.committee.override.Overrides;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Every override that was ever proposed, newest first. */
@Named
@RequestScoped
public class OverridesPage {

    @Inject
    private Overrides overrides;

    @Inject
    private PlaceChoice choice;

    @Inject
    private ProposeOverridePage proposal;

    private String place = "";
    private int number = 1;
    private Page<OverrideView> page = Page.empty(PageRequest.first());

    /** Reads one page of the history. */
    public void load() {
        page = overrides.page(
                Optional.of(place).filter(each -> !each.isBlank()).map(OrganisationId::new), PageRequest.page(number));
    }

    public boolean isMayPropose() {
        return proposal.isPossible();
    }

    public List<PlaceChoice.Place> getPlaces() {
        return choice.places();
    }

    public Page<OverrideView> getPage() {
        return page;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
