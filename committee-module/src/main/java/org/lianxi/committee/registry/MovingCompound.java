package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
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
    private final Relocation relocation;

    @Inject
    MovingCompound(Desk desk, Relocation relocation) {
        this.desk = desk;
        this.relocation = relocation;
    }

    @Override
    public void move(PersonId by, CompoundId compound, OrganisationId community, LocalDate from) {
        CompoundView moved = desk.decided(by, compound);
        OrganisationView there = desk.decided(by, community);
        desk.notInTheFuture(rules(moved, there), "from", from).orRefuse();
        relocation.move(by, moved, community, from);
    }

    static Input rules(CompoundView moved, OrganisationView there) {
        return Input.check()
                .that(there.kind() == OrganisationKind.COMMUNITY, "community", "not-a-community")
                .that(!there.id().equals(moved.community()), "community", "lies-there-already");
    }
}
