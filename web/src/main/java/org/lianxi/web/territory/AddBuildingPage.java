package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.registry.BuildingDraft;
import org.lianxi.committee.registry.KeepBuildings;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.organisation.Maintenance;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Notices;
import org.lianxi.web.security.SignedIn;

/** Entering a building of a compound. */
@Named
@RequestScoped
public class AddBuildingPage {

    @Inject
    private Compounds compounds;

    @Inject
    private KeepBuildings keepBuildings;

    @Inject
    private Asked asked;

    @Inject
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String name = "";
    private int entranceUnits;
    private int households;
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
    public String add() {
        keepBuildings.add(
                signedIn.person(), new CompoundId(getId()), new BuildingDraft(name, entranceUnits, households));
        notices.say("organisation", "done.building");
        return "/compound/view.xhtml?faces-redirect=true&id=" + getId();
    }

    public CompoundView getSubject() {
        if (subject == null) {
            subject = compounds.get(new CompoundId(getId()));
        }
        return subject;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public int getEntranceUnits() {
        return entranceUnits;
    }

    public void setEntranceUnits(int entranceUnits) {
        this.entranceUnits = entranceUnits;
    }

    public int getHouseholds() {
        return households;
    }

    public void setHouseholds(int households) {
        this.households = households;
    }
}
