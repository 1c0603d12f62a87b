package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;

@ApplicationScoped
@Transactional
class PlacingInCompound implements PlaceInCompound {

    private final Desk desk;
    private final CompoundRegister register;

    @Inject
    PlacingInCompound(Desk desk, CompoundRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public void place(PersonId by, CompoundId compound, OrganisationId organisation) {
        CompoundView where = desk.compound(by, compound);
        OrganisationKind kind = desk.get(organisation).kind();
        boolean hasNoSeat = Stream.of(Party.values()).noneMatch(party -> party.maySit(kind));
        Input.check()
                .that(hasNoSeat && !kind.isArea(), "organisation", "not-placed-in-compounds")
                .orRefuse();
        register.place(compound, organisation, desk.today());
        desk.changed(by, where, "PLACED", Map.of("organisation", organisation.value()));
    }

    @Override
    public void withdraw(PersonId by, CompoundId compound, OrganisationId organisation) {
        CompoundView where = desk.compound(by, compound);
        register.withdraw(compound, organisation, desk.today());
        desk.changed(by, where, "WITHDRAWN", Map.of("organisation", organisation.value()));
    }
}
