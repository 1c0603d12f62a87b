package org.lianxi.web.permission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.override.OverrideDraft;
import org.lianxi.committee.override.OverrideId;
import org.lianxi.committee.override.ProposeOverride;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Reach;
import org.lianxi.committee.permission.Role;
import org.lianxi.committee.refusal.Input;
import org.lianxi.web.page.Notices;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Proposing that a cell of the matrix says something else in one street or community. */
@Named
@RequestScoped
public class ProposeOverridePage {

    @Inject
    private ProposeOverride proposeOverride;

    @Inject
    private Permissions permissions;

    @Inject
    private PlaceChoice choice;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String action = "";
    private String role = "";
    private String place = "";
    private String reach = "";
    private String reason = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable List<SelectItem> places;

    /** Proposes, and shows what was proposed. */
    public String propose() {
        OverrideId id = proposeOverride.propose(signedIn.person(), draft());
        notices.say("permission", "propose.done");
        return "/permission/override?faces-redirect=true&id=" + id;
    }

    /** What nobody chose makes no command; an empty reason is told with it. */
    private OverrideDraft draft() {
        LocalDate first = from == null ? LocalDate.MIN : from;
        Input.check()
                .text("action", action, 1, Integer.MAX_VALUE)
                .text("role", role, 1, Integer.MAX_VALUE)
                .text("place", place, 1, Integer.MAX_VALUE)
                .text("reach", reach, 1, Integer.MAX_VALUE)
                .text("reason", reason, 1, Integer.MAX_VALUE)
                .present("from", from)
                .orRefuse();
        return new OverrideDraft(
                Action.valueOf(action),
                Role.valueOf(role),
                new OrganisationId(place),
                Reach.valueOf(reach),
                reason,
                first,
                Optional.ofNullable(until));
    }

    public boolean isPossible() {
        return !getPlaces().isEmpty();
    }

    /** The streets and communities for which this person may propose something. */
    public List<SelectItem> getPlaces() {
        if (places == null) {
            places = choice.places().stream()
                    .filter(each -> permissions.may(
                            signedIn.person(), Action.PROPOSE_PERMISSION_OVERRIDE, choice.scope(each.id(), "")))
                    .map(each -> new SelectItem(each.id(), each.label()))
                    .toList();
        }
        return places;
    }

    public List<SelectItem> getActions() {
        return items("action", Action.values());
    }

    public List<SelectItem> getRoles() {
        return items("post", Role.values());
    }

    public List<SelectItem> getReaches() {
        return items("reach", Reach.NOWHERE, Reach.OWN_ORGANISATION, Reach.COMMUNITY, Reach.STREET);
    }

    private List<SelectItem> items(String family, Enum<?>... members) {
        ResourceBundle texts = Texts.of("permission", signedIn.locale());
        return Arrays.stream(members)
                .map(each -> new SelectItem(each.name(), texts.getString(family + "." + each.name())))
                .toList();
    }

    public String getAction() {
        return action;
    }

    public void setAction(@Nullable String action) {
        this.action = action == null ? "" : action;
    }

    public String getRole() {
        return role;
    }

    public void setRole(@Nullable String role) {
        this.role = role == null ? "" : role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place == null ? "" : place;
    }

    public String getReach() {
        return reach;
    }

    public void setReach(@Nullable String reach) {
        this.reach = reach == null ? "" : reach;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
