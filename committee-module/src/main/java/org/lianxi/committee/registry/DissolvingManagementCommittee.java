package org.lianxi.committee.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.lianxi.committee.audit.Act;
import org.lianxi.committee.mandate.Mandate;
import org.lianxi.committee.mandate.MandateRegister;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.permission.NoPermissionNeeded;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
@Transactional
@NoPermissionNeeded("follows from its seat, which somebody with the permission ended, and from what both sides signed")
class DissolvingManagementCommittee implements DissolveManagementCommittee {

    private final Organisations organisations;
    private final Seats seats;
    private final Mandates mandates;
    private final MandateRegister register;
    private final Event<Act> acts;
    private final InstantSource clock;

    @Inject
    DissolvingManagementCommittee(
            Organisations organisations,
            Seats seats,
            Mandates mandates,
            MandateRegister register,
            Event<Act> acts,
            InstantSource clock) {
        this.organisations = organisations;
        this.seats = seats;
        this.mandates = mandates;
        this.register = register;
        this.acts = acts;
        this.clock = clock;
    }

    @Override
    public void dissolve(OrganisationId managementCommittee) {
        OrganisationView committee = organisations.get(managementCommittee);
        if (!seats.communitiesOf(Set.of(managementCommittee)).isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Mandate> held = mandates.heldIn(List.of(managementCommittee));
        held.forEach(each -> register.end(each.id(), now));
        acts.fire(new ManagementCommitteeDissolved(managementCommittee, committee.community(), held.size()));
    }
}
