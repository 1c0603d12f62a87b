package org.lianxi.committee.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.lianxi.committee.mandate.Mandates;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.Organisations;
import org.lianxi.committee.territory.Seats;

/** Asks the mandates in force now, each time anew, with a number of queries that does not grow with what a person holds. */
@ApplicationScoped
class PermissionsByMandate implements Permissions {

    private final Judge judge;

    @Inject
    PermissionsByMandate(Mandates mandates, Organisations organisations, Seats seats, CellOverrides overrides) {
        this.judge = new Judge(mandates, organisations, seats, overrides);
    }

    @Override
    public void require(PersonId person, Action action, Scope scope) {
        if (!may(person, action, scope)) {
            throw new NotPermitted(person, action, scope);
        }
    }

    @Override
    public boolean may(PersonId person, Action action, Scope scope) {
        return judge.allows(person, action, scope);
    }

    @Override
    public Set<OrganisationId> streets(PersonId person, Action action) {
        return judge.streets(person, action);
    }

    @Override
    public Set<OrganisationId> communities(PersonId person, Action action) {
        return judge.communities(person, action);
    }
}
