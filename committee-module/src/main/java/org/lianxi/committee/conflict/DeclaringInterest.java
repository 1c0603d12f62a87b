package org.lianxi.committee.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.refusal.Input;

@ApplicationScoped
@Transactional
class DeclaringInterest implements DeclareInterest {

    private final Permissions permissions;
    private final Organisations organisations;
    private final InterestRegister register;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DeclaringInterest(
            Permissions permissions,
            Organisations organisations,
            InterestRegister register,
            Event<Act> acts,
            InstantSource clock) {
        this.permissions = permissions;
        this.organisations = organisations;
        this.register = register;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public InterestId declare(PersonId by, OrganisationId company, InterestKind kind) {
        OwnInterests.require(permissions, by);
        OrganisationView organisation = organisations.get(company);
        Input.check()
                .that(Companies.KINDS.contains(organisation.kind()), "organisation", "not-a-service-company")
                .orRefuse();
        if (register.of(by).stream().anyMatch(each -> each.organisation().equals(company) && each.kind() == kind)) {
            throw new InterestDeclaredAlready(by, company);
        }
        InterestId id = InterestId.fresh();
        register.add(new DeclaredInterest(id, by, company, kind, clock.instant()));
        acts.fire(new InterestDeclared(by, id, company, kind));
        return id;
    }
}
