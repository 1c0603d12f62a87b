package org.lianxi.web.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.rulechange.RuleChangeView;
import org.lianxi.committee.rulechange.RuleChanges;
import org.lianxi.committee.rulechange.RuleLine;
import org.lianxi.web.security.SignedIn;

/** One parameter in one place: what holds, by whose word, what is coming, and every version of it. */
@Named
@RequestScoped
public class ParameterPage {

    @Inject
    private RuleChanges changes;

    @Inject
    private RulePlaces places;

    @Inject
    private SignedIn signedIn;

    private String place = "";
    private String key = "";
    private @Nullable RuleLine line;
    private List<RuleChangeView> history = List.of();
    private boolean mayPropose;

    /** Reads it. */
    public void load() {
        Parameter parameter = ChosenParameter.of(key);
        OrganisationId chosen =
                place.isEmpty() ? places.own().orElseThrow(() -> new UnknownParameter(key)) : new OrganisationId(place);
        place = chosen.value();
        mayPropose = changes.mayPropose(signedIn.person(), chosen);
        line = changes.line(chosen, parameter);
        history = changes.history(chosen, parameter);
    }

    public RuleLine getLine() {
        return Objects.requireNonNull(line);
    }

    public Parameter getParameter() {
        return getLine().version().parameter();
    }

    public List<RuleChangeView> getHistory() {
        return history;
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

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = key == null ? "" : key;
    }
}
