package org.lianxi.committee.ownersregister;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.committee.permission.Scope;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.territory.Seats;

@ApplicationScoped
class OwnersBodies implements OwnersScope {

    private final Compounds compounds;
    private final Seats seats;

    @Inject
    OwnersBodies(Compounds compounds, Seats seats) {
        this.compounds = compounds;
        this.seats = seats;
    }

    @Override
    public Scope of(CompoundId compound) {
        OrganisationId community = compounds.get(compound).community();
        Optional<OrganisationId> body = Optional.ofNullable(seats.of(compound).get(Party.OWNERS));
        return body.map(each -> Scope.organisation(community, each)).orElse(Scope.community(community));
    }
}
