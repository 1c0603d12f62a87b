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
class SucceedingOrganisation implements SucceedOrganisation {

    private final Desk desk;
    private final Relocation relocation;

    @Inject
    SucceedingOrganisation(Desk desk, Relocation relocation) {
        this.desk = desk;
        this.relocation = relocation;
    }

    @Override
    public void succeed(PersonId by, OrganisationId predecessor, OrganisationId successor, LocalDate from) {
        OrganisationView old = desk.decided(by, predecessor);
        OrganisationView young = desk.decided(by, successor);
        desk.notInTheFuture(rules(old, young), "from", from).orRefuse();
        relocation.succeed(by, old, successor, from);
    }

    static Input rules(OrganisationView old, OrganisationView young) {
        return Input.check()
                .that(!old.id().equals(young.id()), "successor", "organisation-to-itself")
                .that(old.kind() == young.kind(), "successor", "successor-of-another-kind");
    }
}
