package org.lianxi.web.street;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.meeting.resolution.ResolutionState;
import org.lianxi.meeting.supervision.ResolutionViews;
import org.lianxi.meeting.supervision.WatchFilter;
import org.lianxi.meeting.supervision.WatchedResolution;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.PageNumber;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** All resolutions of the communities that the reader watches, a page at a time. */
@Named("streetResolutionsPage")
@RequestScoped
public class ResolutionsPage {

    @Inject
    private ResolutionViews resolutions;

    @Inject
    private Organisations organisations;

    @Inject
    private Permissions permissions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable Page<WatchedResolution> found;

    /** What the filter leaves. */
    public Page<WatchedResolution> getFound() {
        Page<WatchedResolution> read = found == null
                ? resolutions.watched(signedIn.person(), filter(), PageRequest.page(PageNumber.in(asked)))
                : found;
        found = read;
        return read;
    }

    /** What this page of the list adds up to. */
    public PageCounts getCounts() {
        return PageCounts.of(getFound().items());
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return chosenCommunity().isPresent() || chosenState().isPresent() || isOverdue() || period().isAny();
    }

    private WatchFilter filter() {
        return new WatchFilter(chosenCommunity(), chosenState(), isOverdue(), period().from(), period().to());
    }

    public List<SelectItem> getCommunities() {
        Map<OrganisationId, String> names =
                organisations.names(permissions.communities(signedIn.person(), Action.WATCH_RESOLUTIONS));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(community -> new SelectItem(community.getKey().value(), community.getValue()))
                .toList();
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(ResolutionState.values())
                .map(state -> new SelectItem(
                        state.name(), Texts.of("resolution", signedIn.locale()).getString("state." + state)))
                .toList();
    }

    public String getCommunity() {
        return chosenCommunity().map(OrganisationId::value).orElse("");
    }

    public String getState() {
        return chosenState().map(ResolutionState::name).orElse("");
    }

    public boolean isOverdue() {
        return asked.find("overdue").isPresent();
    }

    public String getFrom() {
        return asked.find("from").orElse("");
    }

    public String getTo() {
        return asked.find("to").orElse("");
    }

    public boolean isPeriodTurned() {
        return period().isTurned();
    }

    public boolean isPeriodUnreadable() {
        return period().isUnreadable();
    }

    private Period period() {
        return Period.typed(asked.find("from"), asked.find("to"));
    }

    private Optional<OrganisationId> chosenCommunity() {
        return asked.find("community").map(OrganisationId::new);
    }

    /** What does not name a state narrows nothing: the address may have been typed by hand. */
    private Optional<ResolutionState> chosenState() {
        return asked.find("state").flatMap(name -> Arrays.stream(ResolutionState.values())
                .filter(state -> state.name().equals(name))
                .findFirst());
    }
}
