package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;

@ApplicationScoped
@Transactional
class KeepingBuildings implements KeepBuildings {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_ENTRANCES = 100;
    private static final int MOST_HOUSEHOLDS = 10_000;

    private final Desk desk;
    private final CompoundRecords records;
    private final CompoundRegister register;

    @Inject
    KeepingBuildings(Desk desk, CompoundRecords records, CompoundRegister register) {
        this.desk = desk;
        this.records = records;
        this.register = register;
    }

    @Override
    public BuildingId add(PersonId by, CompoundId compound, BuildingDraft draft) {
        CompoundView built = desk.compound(by, compound);
        boolean isNew = records.card(compound).buildings().stream()
                .noneMatch(each -> each.name().equals(draft.name().strip()));
        Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .that(isNew, "name", "building-there-already")
                .number("entranceUnits", draft.entranceUnits(), 1, MOST_ENTRANCES)
                .number("households", draft.households(), 0, MOST_HOUSEHOLDS)
                .orRefuse();
        BuildingId id =
                register.build(compound, draft.name().strip(), draft.entranceUnits(), draft.households(), desk.today());
        desk.changed(by, built, "BUILDING_ADDED", Map.of("building", id.value()));
        return id;
    }

    @Override
    public void remove(PersonId by, CompoundId compound, BuildingId building) {
        CompoundView altered = desk.compound(by, compound);
        register.demolish(compound, building, desk.today());
        desk.changed(by, altered, "BUILDING_REMOVED", Map.of("building", building.value()));
    }
}
