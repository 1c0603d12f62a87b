package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.FillSeat;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.organisation.Needed;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Which organisation stands for one of the three parties. */
@Named
@RequestScoped
public class FillSeatPage {

    @Inject
    private Compounds compounds;

    @Inject
    private FillSeat fillSeat;

    @Inject
    private CompoundRecords compoundRecords;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    @Inject
    private OrganisationChoice choice;

    private @Nullable Party party;
    private String organisation = "";
    private List<String> buildings = List.of();
    private @Nullable CompoundView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        maintenance.require(getSubject());
    }

    /** The id in the address; a posted form has it there too, before its fields are read. */
    public String getId() {
        return asked.find("id").orElse("");
    }

    /** Does it, and shows the card. */
    public String fill() {
        Input.check()
                .present("party", party)
                .text("organisation", organisation, 1, Integer.MAX_VALUE)
                .orRefuse();
        fillSeat.fill(
                signedIn.person(),
                new CompoundId(getId()),
                Needed.of(party),
                new OrganisationId(organisation),
                buildings.stream().map(BuildingId::new).collect(Collectors.toUnmodifiableSet()));
        notices.say("organisation", "done.seat");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
        }
        return subject;
    }

    public @Nullable Party getParty() {
        return party;
    }

    public void setParty(@Nullable Party party) {
        this.party = party;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(@Nullable String organisation) {
        this.organisation = organisation == null ? "" : organisation;
    }

    public String[] getBuildings() {
        return buildings.toArray(String[]::new);
    }

    public void setBuildings(String[] buildings) {
        this.buildings = List.of(buildings);
    }

    public Party[] getParties() {
        return Party.values();
    }

    /** Everybody who can sit for one of the parties. */
    public List<SelectItem> getChoices() {
        return choice.near(
                getSubject(),
                Arrays.stream(OrganisationKind.values())
                        .filter(kind -> Stream.of(Party.values()).anyMatch(each -> each.maySit(kind)))
                        .toList());
    }

    /** The buildings of the compound, for owners' representatives. */
    public List<SelectItem> getBuildingChoices() {
        return compoundRecords.card(new CompoundId(getId())).buildings().stream()
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }
}
