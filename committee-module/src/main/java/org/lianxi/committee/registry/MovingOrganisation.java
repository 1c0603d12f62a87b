package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class MovingOrganisation implements MoveOrganisation {

    private final Desk desk;
    private final Relocation relocation;

    @Inject
    MovingOrganisation(Desk desk, Relocation relocation) {
        this.desk = desk;
        this.relocation = relocation;
    }

    @Override
    public void move(PersonId by, OrganisationId organisation, OrganisationId within, LocalDate from) {
        OrganisationView moved = desk.decided(by, organisation);
        OrganisationView area = desk.decided(by, within);
        desk.notInTheFuture(rules(moved, area), "from", from).orRefuse();
        relocation.move(by, moved, within, from);
    }

    static Input rules(OrganisationView moved, OrganisationView area) {
        return Input.check().that(moved.kind().mayLieIn(area.kind()), "within", "organisation-lies-elsewhere");
    }
}
