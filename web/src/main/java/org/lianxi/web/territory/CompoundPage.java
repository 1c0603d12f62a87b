package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.registry.KeepBuildings;
import org.lianxi.committee.registry.PlaceInCompound;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundCard;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.RegisterForm;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** The card of a compound: its seats with the rule of each, what of 1+2+N is missing, buildings, neighbours. */
@Named
@RequestScoped
public class CompoundPage {

    @Inject
    private CompoundRecords records;

    @Inject
    private RegisterForm form;

    @Inject
    private PlaceInCompound placeInCompound;

    @Inject
    private KeepBuildings keepBuildings;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String id = "";
    private @Nullable CompoundCard card;

    /** Reads it before anything is written. */
    public void load() {
        card = records.card(new CompoundId(id));
    }

    /** Ends that an organisation stands for a party: the button carries both. */
    public String vacate() {
        List<String> chosen = List.of(chosen("vacate").split("/", 2));
        Party party = Stream.of(Party.values())
                .filter(each -> each.name().equals(chosen.get(0)))
                .findFirst()
                .orElse(Party.OWNERS);
        OrganisationId organisation = new OrganisationId(chosen.get(chosen.size() - 1));
        return form.enter(RegisterChange.vacating(new CompoundId(id), party, organisation), "done.vacate");
    }

    /** Ends that an organisation works here. */
    public String withdraw() {
        placeInCompound.withdraw(signedIn.person(), new CompoundId(id), new OrganisationId(chosen("withdraw")));
        return done("done.withdraw");
    }

    /** Takes a building out. */
    public String demolish() {
        keepBuildings.remove(signedIn.person(), new CompoundId(id), new BuildingId(chosen("demolish")));
        return done("done.demolish");
    }

    private String done(String key) {
        notices.say("organisation", key);
        return "/compound/view.xhtml?faces-redirect=true&id=" + id;
    }

    private String chosen(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    public @Nullable CompoundCard getCard() {
        return card;
    }

    public boolean isMayMaintain() {
        return card != null && maintenance.may(card.compound());
    }

    public boolean isMayReadHistory() {
        return card != null && maintenance.mayReadHistory(card.compound());
    }

    /** The sum of the buildings' households, to set against the compound's. */
    public int getHouseholdsOfBuildings() {
        return card == null
                ? 0
                : card.buildings().stream().mapToInt(BuildingView::households).sum();
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }
}
