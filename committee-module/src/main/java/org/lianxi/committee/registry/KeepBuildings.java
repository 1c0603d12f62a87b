package org.lianxi.committee.registry;

import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundId;

/** Keeps the buildings of a compound. */
public interface KeepBuildings {

    /**
     * Enters a building.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.refusal.InvalidInput if a field breaks its rules
     */
    BuildingId add(PersonId by, CompoundId compound, BuildingDraft draft);

    /**
     * Takes a building out of the compound; today is its last day.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain organisations there
     * @throws org.lianxi.committee.territory.UnknownCompound if there is no such compound
     * @throws org.lianxi.committee.territory.UnknownBuilding if the compound has none of this id
     */
    void remove(PersonId by, CompoundId compound, BuildingId building);
}
