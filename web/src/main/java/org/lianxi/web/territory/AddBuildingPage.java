package org.lianxi.web.territory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.registry.BuildingDraft;
import org.lianxi.committee.registry.KeepBuildings;
import org.lianxi.web.organisation.RegisterForm;

/** Entering a building of a compound. */
@Named
@RequestScoped
public class AddBuildingPage {

    @Inject
    private KeepBuildings keepBuildings;

    @Inject
    private RegisterForm form;

    @Inject
    private CompoundInHand hand;

    private String name = "";
    private int entranceUnits;
    private int households;

    /** Does it, and shows the card. */
    public String add() {
        keepBuildings.add(form.by(), hand.id(), new BuildingDraft(name, entranceUnits, households));
        return form.said("done.building", "/compound/view", hand.id());
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
