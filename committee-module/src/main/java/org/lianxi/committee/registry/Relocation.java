package org.lianxi.committee.registry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.SeatRegister;

/** What may wait for its day: moves and successions, once somebody has decided them. */
@Dependent
class Relocation {

    private final Desk desk;
    private final OrganisationRegister register;
    private final CompoundTransfer transfer;
    private final SeatRegister seats;

    @Inject
    Relocation(Desk desk, OrganisationRegister register, CompoundTransfer transfer, SeatRegister seats) {
        this.desk = desk;
        this.register = register;
        this.transfer = transfer;
        this.seats = seats;
    }

    void move(PersonId by, OrganisationView moved, OrganisationId within, LocalDate from) {
        register.move(moved.id(), within, from);
        desk.changed(by, moved, "MOVED", Map.of("within", within.value(), "from", from.toString()));
    }

    void move(PersonId by, CompoundView moved, OrganisationId community, LocalDate from) {
        transfer.one(moved, community, from);
        desk.changed(by, moved, "MOVED", Map.of("community", community.value(), "from", from.toString()));
    }

    void succeed(PersonId by, OrganisationView old, OrganisationId successor, LocalDate from) {
        if (old.kind() == OrganisationKind.COMMUNITY) {
            transfer.all(old.id(), successor, from);
        }
        register.succeed(old.id(), successor, from);
        seats.handOver(old.id(), successor, desk.now());
        desk.changed(by, old, "SUCCEEDED", Map.of("successor", successor.value(), "from", from.toString()));
    }
}
