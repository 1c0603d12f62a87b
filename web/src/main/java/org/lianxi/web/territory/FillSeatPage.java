package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.registry.RegisterChange;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.web.organisation.Needed;
import org.lianxi.web.organisation.OrganisationChoice;
import org.lianxi.web.organisation.RegisterForm;

/** Which organisation stands for one of the three parties. */
@Named
@RequestScoped
public class FillSeatPage {

    @Inject
    private CompoundRecords records;

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    @Inject
    private OrganisationChoice choice;

    private @Nullable Party party;
    private String organisation = "";
    private List<String> buildings = List.of();

    /** Does it or proposes it, and shows what became of it. */
    public String fill() {
        Input.check()
                .present("party", party)
                .text("organisation", organisation, 1, Integer.MAX_VALUE)
                .orRefuse();
        return form.enter(
                RegisterChange.filling(
                        hand.id(),
                        Needed.of(party),
                        new OrganisationId(organisation),
                        buildings.stream().map(BuildingId::new).toList()),
                "done.seat");
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
                hand.getSubject(),
                Arrays.stream(OrganisationKind.values())
                        .filter(kind -> Stream.of(Party.values()).anyMatch(each -> each.maySit(kind)))
                        .toList());
    }

    /** The buildings of the compound, for owners' representatives. */
    public List<SelectItem> getBuildingChoices() {
        return records.card(hand.id()).buildings().stream()
                .map(each -> new SelectItem(each.id().value(), each.name()))
                .toList();
    }
}
