package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.ExplainPermission;
import org.lianxi.committee.permission.Explanation;
import org.lianxi.committee.permission.HeldRights;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** The question "may this person do that there, and why": what was chosen, what can be chosen, and the answer. */
@Named
@RequestScoped
public class Question {

    @Inject
    private ExplainPermission explainPermission;

    @Inject
    private PlaceChoice choice;

    @Inject
    private SignedIn signedIn;

    private String action = "";
    private String place = "";
    private String organisation = "";
    private List<HeldRights> rights = List.of();
    private @Nullable Explanation answer;

    /** An action by its name in the reader's language. */
    public record NamedAction(String name, String label) {}

    /** Reads what the person holds, and answers if an action was chosen. */
    public void about(PersonId person) {
        rights = explainPermission.rights(signedIn.person(), person);
        if (place.isEmpty()) {
            place = whereTheyWork();
        }
        chosen().ifPresent(wanted -> answer =
                explainPermission.explain(signedIn.person(), person, wanted, choice.scope(place, organisation)));
    }

    /** Who chose no place means the own one. */
    private String whereTheyWork() {
        return rights.stream()
                .map(HeldRights::organisation)
                .flatMap(each -> each.community().or(each::street).stream())
                .map(OrganisationId::value)
                .findFirst()
                .orElse(PlaceChoice.EVERYWHERE);
    }

    private Optional<Action> chosen() {
        return Arrays.stream(Action.values())
                .filter(each -> each.name().equals(action))
                .findFirst();
    }

    /** Every action, by name. */
    public List<NamedAction> getActions() {
        ResourceBundle texts = Texts.of("permission", signedIn.locale());
        return Arrays.stream(Action.values())
                .map(each -> new NamedAction(each.name(), texts.getString("action." + each)))
                .sorted(Comparator.comparing(NamedAction::label, Collator.getInstance(signedIn.locale())))
                .toList();
    }

    public List<PlaceChoice.Place> getPlaces() {
        return choice.places();
    }

    public List<HeldRights> getRights() {
        return rights;
    }

    public @Nullable Explanation getAnswer() {
        return answer;
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action == null ? "" : action;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }
}
