package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.SeatRegister;

@ApplicationScoped
@Transactional
class VacatingSeat implements VacateSeat {

    private final Desk desk;
    private final SeatRegister register;

    @Inject
    VacatingSeat(Desk desk, SeatRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public void vacate(PersonId by, CompoundId compound, Party party, OrganisationId organisation) {
        CompoundView where = desk.decided(by, compound);
        register.vacate(compound, party, organisation, desk.now());
        desk.changed(by, where, "SEAT_VACATED", Map.of("party", party.name(), "organisation", organisation.value()));
    }
}
