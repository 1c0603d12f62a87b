package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.calendar.WorkingDays;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationRegister;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class RegisteringOrganisation implements RegisterOrganisation {

    private static final int LONGEST_NAME = 100;

    private final Permissions permissions;
    private final Organisations organisations;
    private final OrganisationRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    RegisteringOrganisation(
            Permissions permissions,
            Organisations organisations,
            OrganisationRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public OrganisationId register(PersonId by, OrganisationDraft draft) {
        OrganisationView within = organisations.get(draft.within());
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Whereabouts.of(within));
        Input.check()
                .text("name", draft.name(), 1, LONGEST_NAME)
                .that(draft.kind().mayLieIn(within.kind()), "within", "organisation-lies-elsewhere")
                .orRefuse();
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE);
        OrganisationId id = register.enter(draft.kind(), draft.name().strip(), within.id(), today);
        acts.fire(new OrganisationRegistered(by, id, draft.kind(), within.id()));
        return id;
    }
}
