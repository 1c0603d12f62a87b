package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RegisteringOrganisation implements RegisterOrganisation {

    static final int LONGEST_NAME = 100;

    private final Desk desk;
    private final OrganisationRegister register;
    private final Event<Act> acts;

    @Inject
    RegisteringOrganisation(Desk desk, OrganisationRegister register, Event<Act> acts) {
        this.desk = desk;
        this.register = register;
        this.acts = acts;
    }

    @Override
    public OrganisationId register(PersonId by, OrganisationDraft draft) {
        OrganisationView within = desk.decided(by, draft.within());
        LocalDate from = draft.from().orElse(desk.today());
        desk.notInTheFuture(rules(draft, within), "from", from).orRefuse();
        OrganisationId id = register.enter(draft.kind(), draft.name().strip(), within.id(), from);
        acts.fire(new OrganisationRegistered(by, id, draft.kind(), within.id()));
        return id;
    }

    static Input rules(OrganisationDraft draft, OrganisationView within) {
        return Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .that(draft.kind().mayLieIn(within.kind()), "within", "organisation-lies-elsewhere");
    }
}
