package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class MovingOrganisation implements MoveOrganisation {

    private final Desk desk;
    private final OrganisationRegister register;

    @Inject
    MovingOrganisation(Desk desk, OrganisationRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public void move(PersonId by, OrganisationId organisation, OrganisationId within, LocalDate from) {
        OrganisationView moved = desk.organisation(by, organisation);
        OrganisationView area = desk.organisation(by, within);
        Input input = Input.check().that(moved.kind().mayLieIn(area.kind()), "within", "organisation-lies-elsewhere");
        desk.notInTheFuture(input, "from", from).orRefuse();
        register.move(organisation, within, from);
        desk.changed(by, moved, "MOVED", Map.of("within", within.value(), "from", from.toString()));
    }
}
