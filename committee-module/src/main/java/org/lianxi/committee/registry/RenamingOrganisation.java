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
class RenamingOrganisation implements RenameOrganisation {

    private final Desk desk;
    private final OrganisationRegister register;

    @Inject
    RenamingOrganisation(Desk desk, OrganisationRegister register) {
        this.desk = desk;
        this.register = register;
    }

    @Override
    public void rename(PersonId by, OrganisationId organisation, String name, LocalDate from) {
        OrganisationView renamed = desk.decided(by, organisation);
        desk.notInTheFuture(rules(name), "from", from).orRefuse();
        register.rename(organisation, name.strip(), from);
        desk.changed(by, renamed, "RENAMED", Map.of("from", from.toString()));
    }

    static Input rules(String name) {
        return Input.check().text("name", name, 1, RegisteringOrganisation.LONGEST_NAME);
    }
}
