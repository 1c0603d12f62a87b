package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.SeatRegister;

@ApplicationScoped
@Transactional
class SucceedingOrganisation implements SucceedOrganisation {

    private final Desk desk;
    private final OrganisationRegister register;
    private final CompoundTransfer transfer;
    private final SeatRegister seats;

    @Inject
    SucceedingOrganisation(Desk desk, OrganisationRegister register, CompoundTransfer transfer, SeatRegister seats) {
        this.desk = desk;
        this.register = register;
        this.transfer = transfer;
        this.seats = seats;
    }

    @Override
    public void succeed(PersonId by, OrganisationId predecessor, OrganisationId successor, LocalDate from) {
        OrganisationView old = desk.organisation(by, predecessor);
        OrganisationView young = desk.organisation(by, successor);
        Input input = Input.check()
                .that(!predecessor.equals(successor), "successor", "organisation-to-itself")
                .that(old.kind() == young.kind(), "successor", "successor-of-another-kind");
        desk.notInTheFuture(input, "from", from).orRefuse();
        if (old.kind() == OrganisationKind.COMMUNITY) {
            transfer.all(predecessor, successor, from);
        }
        register.succeed(predecessor, successor, from);
        seats.handOver(predecessor, successor, desk.now());
        desk.changed(by, old, "SUCCEEDED", Map.of("successor", successor.value(), "from", from.toString()));
    }
}
