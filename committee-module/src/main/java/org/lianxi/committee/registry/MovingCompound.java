package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;

@ApplicationScoped
@Transactional
class MovingCompound implements MoveCompound {

    private final Desk desk;
    private final CompoundTransfer transfer;

    @Inject
    MovingCompound(Desk desk, CompoundTransfer transfer) {
        this.desk = desk;
        this.transfer = transfer;
    }

    @Override
    public void move(PersonId by, CompoundId compound, OrganisationId community, LocalDate from) {
        CompoundView moved = desk.compound(by, compound);
        OrganisationView there = desk.organisation(by, community);
        Input input = Input.check()
                .that(there.kind() == OrganisationKind.COMMUNITY, "community", "not-a-community")
                .that(!community.equals(moved.community()), "community", "lies-there-already");
        desk.notInTheFuture(input, "from", from).orRefuse();
        transfer.one(moved, community, from);
        desk.changed(by, moved, "MOVED", Map.of("community", community.value(), "from", from.toString()));
    }
}
