package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.BuildingId;
import org.lianxi.committee.territory.BuildingView;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRecords;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.SeatRegister;

@ApplicationScoped
@Transactional
class FillingSeat implements FillSeat {

    private static final int FEWEST_BUILDINGS = 2;

    private final Desk desk;
    private final CompoundRecords records;
    private final SeatRegister register;
    private final Event<Act> acts;

    @Inject
    FillingSeat(Desk desk, CompoundRecords records, SeatRegister register, Event<Act> acts) {
        this.desk = desk;
        this.records = records;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public void fill(
            PersonId by, CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings) {
        CompoundView where = desk.compound(by, compound);
        OrganisationKind kind = desk.get(organisation).kind();
        boolean areRepresentatives = kind == OrganisationKind.OWNER_REPRESENTATIVES;
        Input.check()
                .that(party.maySit(kind), "organisation", "seat-not-for-this-kind")
                .that(
                        !areRepresentatives || buildings.size() >= FEWEST_BUILDINGS,
                        "buildings",
                        "representatives-of-two-buildings")
                .that(areRepresentatives || buildings.isEmpty(), "buildings", "buildings-for-representatives-only")
                .that(
                        buildings.isEmpty() || buildingsOf(compound).containsAll(buildings),
                        "buildings",
                        "building-elsewhere")
                .orRefuse();
        register.seat(compound, party, organisation, buildings, desk.now());
        acts.fire(new SeatFilled(by, where, party, organisation));
    }

    private Set<BuildingId> buildingsOf(CompoundId compound) {
        return records.card(compound).buildings().stream().map(BuildingView::id).collect(Collectors.toSet());
    }
}
