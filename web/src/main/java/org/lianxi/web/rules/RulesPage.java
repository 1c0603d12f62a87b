package org.lianxi.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.procedure.DecisionTableView;
import org.lianxi.committee.procedure.DecisionTables;
import org.lianxi.committee.procedure.Parameter;
import org.lianxi.committee.procedure.ParameterVersion;
import org.lianxi.committee.procedure.Procedures;
import org.lianxi.committee.procedure.RulesOfProcedure;
import org.lianxi.committee.procedure.Standing;
import org.lianxi.web.procedure.RulePlaces;
import org.lianxi.web.security.SignedIn;

/** The rule book: every rule in words, with the values in force where the reader is at home, and every decision table. */
@Named
@RequestScoped
public class RulesPage {

    @Inject
    private Procedures procedures;

    @Inject
    private DecisionTables tables;

    @Inject
    private RulePlaces places;

    @Inject
    private SignedIn signedIn;

    @Inject
    private InstantSource clock;

    private String place = "";
    private RulesOfProcedure rules = RulesOfProcedure.proposed();

    /** Reads what holds where the reader is at home, or in the place that was asked for. */
    public void load() {
        if (place.isEmpty()) {
            place = places.own().map(OrganisationId::value).orElse("");
        }
        if (!place.isEmpty()) {
            rules = procedures.in(new OrganisationId(place), clock.instant());
        }
    }

    public Chapter[] getChapters() {
        return Chapter.values();
    }

    /** The rules of a chapter. */
    public List<RuleCard> cards(Chapter chapter) {
        return RuleCard.ALL.stream().filter(each -> each.chapter() == chapter).toList();
    }

    /** What a parameter is worth there now. */
    public ParameterVersion version(Parameter parameter) {
        return rules.version(parameter);
    }

    public List<DecisionTableView> getTables() {
        return tables.all();
    }

    /** The name of a table in the reader's language. */
    public String title(DecisionTableView table) {
        return table.title().in(signedIn.locale());
    }

    public Standing[] getStandings() {
        return Standing.values();
    }

    public List<RulePlaces.Place> getPlaces() {
        return places.all();
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }
}
