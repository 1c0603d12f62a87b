package org.lianxi.committee.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.refusal.Input;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundRegister;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;

@ApplicationScoped
@Transactional
class FillingSeat implements FillSeat {

    private final Permissions permissions;
    private final Compounds compounds;
    private final Organisations organisations;
    private final CompoundRegister register;
    private final InstantSource clock;
    private final Event<Act> acts;

    @Inject
    FillingSeat(
            Permissions permissions,
            Compounds compounds,
            Organisations organisations,
            CompoundRegister register,
            InstantSource clock,
            Event<Act> acts) {
        this.permissions = permissions;
        this.compounds = compounds;
        this.organisations = organisations;
        this.register = register;
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public void fill(PersonId by, CompoundId compound, Party party, OrganisationId organisation) {
        CompoundView where = compounds.get(compound);
        permissions.require(by, Action.MAINTAIN_ORGANISATIONS, Scope.community(where.community()));
        boolean maySit = party.maySit(organisations.get(organisation).kind());
        Input.check().that(maySit, "organisation", "seat-not-for-this-kind").orRefuse();
        register.seat(compound, party, organisation, clock.instant());
        acts.fire(new SeatFilled(by, where, party, organisation));
    }
}
