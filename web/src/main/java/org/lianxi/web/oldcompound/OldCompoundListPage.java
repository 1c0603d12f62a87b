package org.lianxi.web.oldcompound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.oldcompound.GroupView;
import org.lianxi.committee.oldcompound.OldCompoundSurvey;
import org.lianxi.committee.oldcompound.OldCompoundViews;
import org.lianxi.committee.oldcompound.Strategy;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.web.security.SignedIn;

/** The old compounds of a community: filter, list and groups. */
@Named
@RequestScoped
public class OldCompoundListPage {

    @Inject
    private OldCompoundViews views;

    @Inject
    private Permissions permissions;

    @Inject
    private Organisations organisations;

    @Inject
    private SignedIn signedIn;

    private String community = "";
    private String strategy = "";
    private int page = 1;
    private @Nullable OldCompoundSurvey survey;

    /** Reads the list before anything is written; without a choice it is that of the first community. */
    public void load() {
        List<SelectItem> mine = getCommunities();
        if (mine.isEmpty()) {
            permissions.require(signedIn.person(), Action.READ_MEETING, Scope.everywhere());
        } else if (community.isEmpty()) {
            community = (String) mine.get(0).getValue();
        }
        survey = views.in(signedIn.person(), new OrganisationId(community), chosen(), PageRequest.page(page));
    }

    private Optional<Strategy> chosen() {
        return Stream.of(Strategy.values())
                .filter(each -> each.name().equals(strategy))
                .findFirst();
    }

    /** The communities among which the reader chooses, by name. */
    public List<SelectItem> getCommunities() {
        return organisations.names(permissions.communities(signedIn.person(), Action.READ_MEETING)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new SelectItem(each.getKey().value(), each.getValue()))
                .toList();
    }

    public Strategy[] getStrategies() {
        return Strategy.values();
    }

    public @Nullable OldCompoundSurvey getSurvey() {
        return survey;
    }

    /** Every group drawn. */
    public List<GroupSketch> getGroups() {
        if (survey == null) {
            return List.of();
        }
        List<GroupSketch> sketches = new ArrayList<>();
        for (GroupView group : survey.groups()) {
            sketches.add(GroupSketch.of(sketches.size() + 1, group));
        }
        return sketches;
    }

    public String getCommunity() {
        return community;
    }

    public void setCommunity(@Nullable String community) {
        this.community = community == null ? "" : community;
    }

    public String getStrategy() {
        return strategy;
    }

    public void setStrategy(@Nullable String strategy) {
        this.strategy = strategy == null ? "" : strategy;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
