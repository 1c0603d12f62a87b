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
    private Maintenance maintenance;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Notices notices;

    private String id = "";
    private String name = "";
    private int entranceUnits;
    private int households;
    private @Nullable CompoundView subject;

    /** Whom it is about; only for those who may. */
    public void load() {
        subject = compounds.get(new CompoundId(id));
        maintenance.require(subject);
    }

    /** Does it, and shows the card. */
    public String add() {
        keepBuildings.add(signedIn.person(), new CompoundId(id), new BuildingDraft(name, entranceUnits, households));
        notices.say("organisation", "done.building");
        return "/compound/view.xhtml?faces-redirect=true&id=" + id;
    }

    public @Nullable CompoundView getSubject() {
        return subject;
    }

    public String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
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
