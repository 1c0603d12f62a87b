package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
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
import org.lianxi.committee.territory.CompoundCard;
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
    private final ReplacedSeats replaced;
    private final Event<Act> acts;

    @Inject
    FillingSeat(Desk desk, CompoundRecords records, SeatRegister register, ReplacedSeats replaced, Event<Act> acts) {
        this.desk = desk;
        this.records = records;
        this.register = register;
        this.replaced = replaced;
        this.acts = acts;
    }

    @Override
    public void fill(
            PersonId by, CompoundId compound, Party party, OrganisationId organisation, Set<BuildingId> buildings) {
        CompoundView where = desk.decided(by, compound);
        rules(party, desk.get(organisation).kind(), buildings, buildingsOf(records.card(compound)))
                .orRefuse();
        register.seat(compound, party, organisation, buildings, desk.now());
        acts.fire(new SeatFilled(by, where, party, organisation));
        replaced.end(Optional.of(by));
    }

    static Input rules(Party party, OrganisationKind kind, Set<BuildingId> buildings, Set<BuildingId> ofCompound) {
        boolean areRepresentatives = kind == OrganisationKind.OWNER_REPRESENTATIVES;
        return Input.check()
                .that(party.maySit(kind), "organisation", "seat-not-for-this-kind")
                .that(
                        !areRepresentatives || buildings.size() >= FEWEST_BUILDINGS,
                        "buildings",
                        "representatives-of-two-buildings")
                .that(areRepresentatives || buildings.isEmpty(), "buildings", "buildings-for-representatives-only")
                .that(ofCompound.containsAll(buildings), "buildings", "building-elsewhere");
    }

    static Set<BuildingId> buildingsOf(CompoundCard card) {
        return card.buildings().stream().map(BuildingView::id).collect(Collectors.toSet());
    }
}
