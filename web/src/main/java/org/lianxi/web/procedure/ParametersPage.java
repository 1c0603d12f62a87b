package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.ParameterGroup;
import org.lianxi.committee.procedure.Standing;
import org.lianxi.committee.rulechange.RuleChanges;
import org.lianxi.committee.rulechange.RuleLine;
import org.lianxi.web.security.SignedIn;

/** Every parameter as it holds in one place today. */
@Named
@RequestScoped
public class ParametersPage {

    @Inject
    private RuleChanges changes;

    @Inject
    private RulePlaces places;

    @Inject
    private SignedIn signedIn;

    private String place = "";
    private List<RuleLine> lines = List.of();
    private boolean mayPropose;

    /** Some parameters that belong together. */
    public record Group(ParameterGroup group, List<RuleLine> lines) {}

    /** Reads the parameters of the chosen place, at first of the reader's own. */
    public void load() {
        if (place.isEmpty()) {
            place = places.own().map(OrganisationId::value).orElse("");
        }
        if (!place.isEmpty()) {
            OrganisationId chosen = new OrganisationId(place);
            mayPropose = changes.mayPropose(signedIn.person(), chosen);
            lines = changes.lines(chosen);
        }
    }

    public List<Group> getGroups() {
        return Arrays.stream(ParameterGroup.values())
                .map(group -> new Group(
                        group,
                        lines.stream()
                                .filter(each -> each.version().parameter().group() == group)
                                .toList()))
                .toList();
    }

    public boolean isNowhere() {
        return lines.isEmpty();
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public List<RulePlaces.Place> getPlaces() {
        return places.all();
    }

    public OrganisationId getChosen() {
        return new OrganisationId(place);
    }

    public boolean isMayPropose() {
        return mayPropose;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }
}
